// What other modules may name of clocks.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "platform/base/id.h"

namespace alongside::clocks {

/// One thing that is due for one person, from one start.
using DeadlineId = Id<struct DeadlineTag>;

/// How something that was due came to an end.
enum class DeadlineEnding {
    kFulfilled,    ///< It was done, in time or late.
    kNoLongerDue,  ///< What it followed from is over, or was put right.
    kDied,
};
constexpr std::array<std::string_view, 3> NamesOf(DeadlineEnding) {
    return {"fulfilled", "no-longer-due", "died"};
}

/// Why somebody was given more time. There is no other reason.
enum class ExtensionReason {
    kPersonNotReady,
    kFamilyAsked,
    kBereavement,
    kNeededPersonAway,
    kWaitsForReport,
};
constexpr std::array<std::string_view, 5> NamesOf(ExtensionReason) {
    return {
        "person-not-ready",
        "family-asked",
        "bereavement",
        "needed-person-away",
        "waits-for-report"};
}

/// What a rule asks for, as a page says it; the rule's own name when it is none of ours.
constexpr std::string_view AskedBy(std::string_view rule) {
    constexpr std::pair<std::string_view, std::string_view> kAsked[] = {
        {"post-admission-review", "Hold a review after the admission"},
        {"inpatient-review", "Hold the next review in hospital"},
        {"oversight-visit", "Visit them in hospital"},
        {"review-report", "Send the report of the review"},
        {"review-pack", "Send the papers for the review"},
        {"laep-follow-up", "Hold a review after the LAEP"},
        {"admission-without-review", "Find out why there was no review before the admission"},
        {"triage", "Decide the referral"},
        {"rating-review", "Look at the rating again"},
        {"keyworker-named", "Name a lead keyworker"},
        {"red-after-discharge", "Keep the rating red after discharge"},
        {"baseline-measures", "Take the first outcome measures"},
        {"follow-up-measures", "Take the outcome measures again"},
        {"e-learning", "Finish the e-learning"},
        {"first-statutory-meeting", "Hold the first statutory review meeting"},
        {"repeat-statutory-meeting", "Hold the next statutory review meeting"},
        {"statutory-report", "Send the statutory report"},
    };
    for (const auto& [name, words] : kAsked)
        if (name == rule) return words;
    return rule;
}

}  // namespace alongside::clocks
