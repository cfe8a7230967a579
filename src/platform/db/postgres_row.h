// A row of an answer from PostgreSQL, in its text format.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/db/value.h"

struct pg_result;

namespace alongside::db {

/// Row `index` of a result. Types are compared with the column's own, never converted, except that
/// a boolean may be asked for as the whole number 0 or 1, which is what SQLite would answer.
class PostgresRow final : public Row {
public:
    PostgresRow(std::string_view statement, const pg_result* result)
        : Row(statement), result_(result) {}
    void MoveTo(int index) { index_ = index; }

    int Columns() const override;
    std::string AsText(int column) const override { return std::string(ValueOf(column)); }
    bool IsNull(int column) const override;
    std::int64_t Int(int column) const override;
    double Real(int column) const override;
    std::string_view Text(int column) const override;
    std::string_view Bytes(int column) const override;

private:
    unsigned TypeOf(int column) const;
    std::string_view ValueOf(int column) const;

    const pg_result* result_;
    int index_ = 0;
    mutable std::vector<std::string> decoded_;  ///< Of bytea columns, one a column.
};

}  // namespace alongside::db
