// What other modules may name of corrections.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::corrections {

/// One request to remove an entry that is about somebody else.
using RemovalId = Id<struct RemovalTag>;

/// One time that a joined record was separated into two again.
using SeparationId = Id<struct SeparationTag>;

/// Whose an entry is that was recorded while two people's records were one.
enum class SortState { kWaiting, kStays, kRemoved };
constexpr std::array<std::string_view, 3> NamesOf(SortState) {
    return {"waiting", "stays", "removed"};
}

enum class RemovalState { kOpen, kAgreed, kDeclined, kWithdrawn };
constexpr std::array<std::string_view, 4> NamesOf(RemovalState) {
    return {"open", "agreed", "declined", "withdrawn"};
}

}  // namespace alongside::corrections
