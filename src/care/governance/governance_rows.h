// Rows of governance's tables as values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/governance/governance_facts.h"
#include "care/governance/user.h"
#include "platform/db/value.h"

namespace alongside::governance {

/// Reads what was said of an area from the columns that begin with its code, at column `first`.
inline AreaDescribed ReadAreaDescribed(const db::Row& row, int first) {
    return {
        .code = row.Get<std::string>(first),
        .name = row.Get<std::string>(first + 1),
        .from = row.Get<std::optional<Date>>(first + 2),
        .serves_18_25 = row.Get<std::optional<bool>>(first + 3),
        .readmission_days = row.Get<std::optional<int>>(first + 4)};
}

/// Reads a user from all columns of list_users.sql.
inline User ReadUser(const db::Row& row) {
    return {
        .id = row.Get<UserId>(0),
        .version = row.Get<int>(1),
        .email = row.Get<std::string>(2),
        .name = row.Get<std::string>(3),
        .role = row.Get<Role>(4),
        .post = row.Get<std::optional<StreamId>>(5),
        .account = row.Get<bool>(6) ? Account::kOpen : Account::kClosed};
}

}  // namespace alongside::governance
