// Setting a password: one's own, or somebody's by an administrator.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/governance/governance_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

struct SetPasswordCommand {
    UserId user;
    /// Made by the password pool before the transaction, of a password that `CheckPassword`
    /// accepts; for one's own, after the present one was asked for.
    std::string password_hash;
};

/// Sets a password, ends every session of the user, and records that it was set, never what it is.
Result<SecretChanged> SetPassword(const identity::Work& work, const SetPasswordCommand& command);

}  // namespace alongside::governance
