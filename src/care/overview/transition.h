// Turning points that can be seen coming: birthdays that change who helps, and moves of school.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/date.h"

namespace alongside::overview {

/// In the order of the ages at which they come.
enum class TransitionKind {
    kSecondarySchool,
    kTurns14,
    kYear11Ends,
    kTurns16,
    kTurns18,
    kTurns25,
    kTurns26
};
constexpr std::array<std::string_view, 7> NamesOf(TransitionKind) {
    return {"secondary", "14", "year-11", "16", "18", "25", "26"};
}
inline constexpr std::array kTransitionKinds = {
    TransitionKind::kSecondarySchool,
    TransitionKind::kTurns14,
    TransitionKind::kYear11Ends,
    TransitionKind::kTurns16,
    TransitionKind::kTurns18,
    TransitionKind::kTurns25,
    TransitionKind::kTurns26};

/// What happens: `Turns 18`.
std::string_view WordsOf(TransitionKind kind);
/// What to think of in time.
std::string_view AheadOf(TransitionKind kind);

/// The day on which it comes for somebody. Secondary school begins in the September after they are
/// 11 by the end of August. Year 11 ends on the last Friday of June of the school year in which
/// they turn 16, which is when a young person in England may leave school:
/// https://www.gov.uk/know-when-you-can-leave-school
Date WhenOf(TransitionKind kind, Date born);

/// The days of birth of all for whom it comes on one of the days of `when`, which is at most two
/// years long.
Period BirthsFor(TransitionKind kind, const Period& when);

}  // namespace alongside::overview
