// What other modules may name of actions.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::actions {

/// One thing that somebody promised to do.
using ActionId = Id<struct ActionTag>;
/// The review that recommended an action; empty for one raised elsewhere.
using SourceId = Id<struct ActionSourceTag>;

/// How an action comes to an end.
enum class ActionEnding { kDone, kNotNeeded };
constexpr std::array<std::string_view, 2> NamesOf(ActionEnding) {
    return {"done", "not-needed"};
}

}  // namespace alongside::actions
