// What other modules may name of corrections.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::corrections {

/// One request to remove an entry that is about somebody else.
using RemovalId = Id<struct RemovalTag>;

enum class RemovalState { kOpen, kAgreed, kDeclined, kWithdrawn };
constexpr std::array<std::string_view, 4> NamesOf(RemovalState) {
    return {"open", "agreed", "declined", "withdrawn"};
}

}  // namespace alongside::corrections
