// What other modules may name of the risk of an admission.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::risk {

/// One version of an area's questions.
using QuestionnaireId = Id<struct QuestionnaireTag>;
/// One time that somebody worked through the questions.
using AssessmentId = Id<struct AssessmentTag>;
/// One thing that is to be done because of a rating.
using DutyId = Id<struct RatingDutyTag>;

/// What a rating asks for. Naming a lead keyworker is among what `clocks` counts, and so is looking
/// at the rating again.
enum class DutyKind { kContact, kConsiderReview };
constexpr std::array<std::string_view, 2> NamesOf(DutyKind) {
    return {"contact", "consider-review"};
}

/// How it came to an end.
enum class DutyEnding {
    kDone,         ///< Somebody did it and said so.
    kDecidedNot,   ///< Somebody decided not to, and said why.
    kFulfilled,    ///< The record shows that it was done.
    kNoLongerDue,  ///< The rating changed, or they left the register.
};
constexpr std::array<std::string_view, 4> NamesOf(DutyEnding) {
    return {"done", "decided-not", "fulfilled", "no-longer-due"};
}

}  // namespace alongside::risk
