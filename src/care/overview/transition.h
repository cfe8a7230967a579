// Turning points: birthdays that change who helps, moves of school, and plans of local authorities
// that begin or end.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "care/safeguarding/ids.h"
#include "platform/base/date.h"

namespace alongside::overview {

/// Those that follow from a day of birth, in the order of the ages at which they come; then those
/// of a plan.
enum class TransitionKind {
    kSecondarySchool,
    kTurns14,
    kYear11Ends,
    kTurns16,
    kTurns18,
    kTurns25,
    kTurns26,
    kLookedAfterBegins,
    kLookedAfterEnds,
    kProtectionPlanBegins,
    kProtectionPlanEnds,
    kChildInNeedBegins,
    kChildInNeedEnds
};
constexpr std::array<std::string_view, 13> NamesOf(TransitionKind) {
    return {
        "secondary",
        "14",
        "year-11",
        "16",
        "18",
        "25",
        "26",
        "looked-after-begins",
        "looked-after-ends",
        "protection-plan-begins",
        "protection-plan-ends",
        "child-in-need-begins",
        "child-in-need-ends"};
}
inline constexpr std::array kOfBirth = {
    TransitionKind::kSecondarySchool,
    TransitionKind::kTurns14,
    TransitionKind::kYear11Ends,
    TransitionKind::kTurns16,
    TransitionKind::kTurns18,
    TransitionKind::kTurns25,
    TransitionKind::kTurns26};
inline constexpr std::array kOfPlans = {
    TransitionKind::kLookedAfterBegins,
    TransitionKind::kLookedAfterEnds,
    TransitionKind::kProtectionPlanBegins,
    TransitionKind::kProtectionPlanEnds,
    TransitionKind::kChildInNeedBegins,
    TransitionKind::kChildInNeedEnds};

/// How long ago a plan may have begun or ended to stand among them still: who helps has only just
/// changed.
inline constexpr std::chrono::days kLately(28);

/// The plan, and its end of time, that a kind is about; nothing for one of birth.
struct PlanTurn {
    safeguarding::ProtectionKind plan{};
    bool begins = true;
};
std::optional<PlanTurn> PlanTurnOf(TransitionKind kind);

/// What happens: `Turns 18`.
std::string_view WordsOf(TransitionKind kind);
/// What to think of in time.
std::string_view AheadOf(TransitionKind kind);

/// The day on which one of birth comes for somebody. Secondary school begins in the September after
/// they are 11 by the end of August. Year 11 ends on the last Friday of June of the school year in
/// which they turn 16, which is when a young person in England may leave school:
/// https://www.gov.uk/know-when-you-can-leave-school
Date WhenOf(TransitionKind kind, Date born);

/// The days of birth of all for whom one of birth comes on one of the days of `when`, which is at
/// most two years long.
Period BirthsFor(TransitionKind kind, const Period& when);

}  // namespace alongside::overview
