// Making an account.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/governance/governance_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

struct AddUserCommand {
    std::string email;
    std::string name;
    Role role{};
    std::optional<StreamId> post;
    std::string password_hash;  ///< Made by the password pool, before the transaction.
};

/// Gives somebody an account and a first password. `kInvalid` when somebody in any area of the
/// installation already signs in with the address.
Result<UserRecorded> AddUser(const identity::Work& work, const AddUserCommand& command);

}  // namespace alongside::governance
