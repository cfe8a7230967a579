// Changing an account: its name, address, role or post.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/governance/governance_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

struct AmendUserCommand {
    UserId user;
    int seen = 0;
    std::string email;
    std::string name;
    Role role{};
    std::optional<StreamId> post;
    std::string reason;
};

/// Records the account anew. `kRefused` GOV-1 when it would leave no administrator, GOV-2 when the
/// account has been closed.
Result<UserRecorded> AmendUser(const identity::Work& work, const AmendUserCommand& command);

}  // namespace alongside::governance
