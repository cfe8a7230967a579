// Rows of the on-call tables as values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/oncall/shift.h"
#include "platform/db/value.h"

namespace alongside::oncall {

/// Reads a shift from the columns of get_shift.sql.
inline Shift ReadShift(const db::Row& row) {
    return {
        .id = row.Get<ShiftId>(0),
        .version = row.Get<int>(1),
        .turn = row.Get<Turn>(2),
        .post = row.Get<std::optional<workforce::PostId>>(3),
        .name = row.Get<std::string>(4),
        .phone = row.Get<std::string>(5),
        .starts = row.Get<Instant>(6),
        .ends = row.Get<Instant>(7),
        .note = row.Get<std::optional<std::string>>(8)};
}

}  // namespace alongside::oncall
