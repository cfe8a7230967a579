// Closing an account.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/governance/governance_facts.h"
#include "care/keyworking/api.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

struct DeactivateUserCommand {
    UserId user;
    int seen = 0;
    std::string reason;
};

struct DeactivatedUser {
    UserDeactivated closed;
    /// Whom the user's post still works with today: for somebody to give to another worker.
    std::vector<keyworking::CaseloadLine> open_work;
};

/// What closing a user's account would leave: to be shown before it is asked for.
Result<std::vector<keyworking::CaseloadLine>> OpenWorkOf(
    const identity::View& view, const UserId& user
);

/// Takes somebody's leave to sign in and ends their sessions at once. `kRefused` GOV-1 for the last
/// administrator, GOV-2 when the account has been closed. Their allocations stay as they are.
Result<DeactivatedUser> DeactivateUser(
    const identity::Work& work, const DeactivateUserCommand& command
);

}  // namespace alongside::governance
