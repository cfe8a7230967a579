// What PostgreSQL's error codes mean to a caller, and which of its words may be repeated.
// SPDX-License-Identifier: MIT
#include "platform/db/postgres_failure.h"

#include <algorithm>
#include <array>

namespace alongside::db {

Failure::Kind KindOfSqlstate(std::string_view sqlstate) {
    using Kind = Failure::Kind;
    const std::string_view group = sqlstate.substr(0, 2);
    if (sqlstate.empty() || group == "08") return Kind::kLost;
    if (sqlstate == "57P01" || sqlstate == "57P02" || sqlstate == "57P03") return Kind::kLost;
    if (sqlstate == "23505") return Kind::kUnique;
    if (group == "23") return Kind::kConstraint;
    if (group == "40" || sqlstate == "57014" || sqlstate == "55P03" || sqlstate == "53300")
        return Kind::kBusy;
    if (sqlstate == "53100") return Kind::kFull;
    if (group == "58" || group == "XX") return Kind::kIo;
    if (group == "42" || group == "22" || group == "25") return Kind::kMisuse;
    return Kind::kOther;
}

bool QuotesNoValue(std::string_view sqlstate) {
    // 08 connection, 23 constraints, 25 transaction state, 28 sign-in, 3D and 3F names, 40
    // rollback, 42 the statement's own text, 53 resources, 55 and 57 operator.
    static constexpr std::array<std::string_view, 11> kGroups = {
        "08", "23", "25", "28", "3D", "3F", "40", "42", "53", "55", "57"};
    const std::string_view group = sqlstate.substr(0, 2);
    return std::find(kGroups.begin(), kGroups.end(), group) != kGroups.end();
}

}  // namespace alongside::db
