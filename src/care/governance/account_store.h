// Reads the accounts of an area's users.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/governance/user.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/permission.h"
#include "platform/identity/policy.h"

namespace alongside::governance {

class AccountStore {
public:
    AccountStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Every user, closed accounts included, by name.
    std::vector<User> Users() const;
    /// The user, or `kNotFound`; `kConflict` when the account has another version than `seen` now.
    Result<User> GetUser(const UserId& id) const;
    Result<User> GetUserToChange(const UserId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// Who a session's user is and what they may do now; nothing when the account is closed. It is
/// asked anew for every request.
std::optional<identity::Actor> ActorFor(
    const db::Reader& tables, const AreaId& area, const UserId& user
);

}  // namespace alongside::governance
