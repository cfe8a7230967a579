// What other modules may name of governance: users and their roles.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/journal/actor.h"

namespace alongside::governance {

/// Somebody who signs in.
using UserId = journal::ActorId;

enum class Role { kKeyworker, kTeamLeader, kAdministrator };
constexpr std::array<std::string_view, 3> NamesOf(Role) {
    return {"keyworker", "team-leader", "administrator"};
}

}  // namespace alongside::governance
