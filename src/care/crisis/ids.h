// What other modules may name of crises.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::crisis {

/// The sheet that somebody acts from who does not know the young person.
using SheetId = Id<struct CrisisSheetTag>;
/// One crisis, as it was written down.
using CrisisId = Id<struct CrisisTag>;

/// Whether the young person, or a parent, agreed with what their sheet says.
enum class Agreement { kYoungPerson, kParent, kBoth, kNotYet };
constexpr std::array<std::string_view, 4> NamesOf(Agreement) {
    return {"young-person", "parent", "both", "not-yet"};
}

}  // namespace alongside::crisis
