// What other modules may name of early signals.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::signals {

/// One sign that things may be getting harder for somebody.
using SignalId = Id<struct SignalTag>;
/// One time at which signals ask for somebody's rating to be looked at again.
using LookId = Id<struct SignalLookTag>;

/// What was noticed.
enum class SignalKind {
    kExclusion,
    kOffRoll,
    kPartTimeTimetable,
    kEmergencyDepartment,
    kPolice,
    kSinglePointOfAccess,
    kCamhs,
    kPlacementBreakingDown,
    kOther
};
constexpr std::array<std::string_view, 9> NamesOf(SignalKind) {
    return {
        "exclusion",
        "off-roll",
        "part-time-timetable",
        "emergency-department",
        "police",
        "single-point-of-access",
        "camhs",
        "placement-breaking-down",
        "other"};
}

/// What came of signals.
enum class LookedAt { kRated, kStays };
constexpr std::array<std::string_view, 2> NamesOf(LookedAt) {
    return {"rated", "stays"};
}

}  // namespace alongside::signals
