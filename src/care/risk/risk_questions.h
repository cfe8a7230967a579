// What the forms about risk ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/register/ids.h"
#include "care/risk/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::risk {

inline constexpr ask::Option<dsr::Rating> kRatingOptions[] = {
    {dsr::Rating::kRed, "Red", "At immediate risk of coming into hospital"},
    {dsr::Rating::kAmber, "Amber", "At risk, and support needs to change"},
    {dsr::Rating::kGreen, "Green", "Support is in place and is working"},
};
inline constexpr ask::OneOf<dsr::Rating> kRatingAsked = {
    .name = "rating",
    .label = "Which rating do you decide?",
    .hint = "The answers suggest one. You know the young person, so you decide.",
    .required = "Choose a rating",
    .options = kRatingOptions,
};
inline constexpr ask::OneOf<dsr::Rating> kPlainRatingAsked = {
    .name = "rating",
    .label = "Rating",
    .required = "Choose a rating",
    .options = kRatingOptions,
};
inline constexpr ask::Words kLoweredAsked = {
    .name = "lowered_because",
    .label = "If it is not red, why is it lowered before that day?",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Day kRatedOnAsked = {
    .name = "rated_on",
    .label = "From which day?",
    .required = "Enter the day of the rating",
    .called = "The day of the rating",
};
inline constexpr ask::Words kRationaleAsked = {
    .name = "rationale",
    .label = "Why this rating?",
    .hint = "What has changed, and what helps. The young person and their family may read this.",
    .required = "Enter the reason for this rating",
    .called = "The reason for this rating",
};
inline constexpr ask::Words kOverrideAsked = {
    .name = "override_reason",
    .label = "If it is another rating than the answers suggest, why?",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kNeverAssessedAsked =
    patterns::WhyWithdrawn("Enter why this was never so");

inline constexpr ask::Day kEndedOnAsked = {
    .name = "ended_on",
    .label = "When?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kContactNoteAsked = {
    .name = "note",
    .label = "Who saw or spoke with them, and how are they?",
    .hint = "If they did not want to, write who tried",
    .required = "Write what happened, or why not",
    .called = "The note",
};
inline constexpr ask::Words kNoReviewNoteAsked = {
    .name = "note",
    .label = "Why is no C(E)TR asked for now?",
    .hint = "What was weighed up, and with whom. The young person and their family may read this.",
    .required = "Write what happened, or why not",
    .called = "The note",
};

inline constexpr ask::Words kTextAsked = {
    .name = "text",
    .label = "The questions",
    .hint =
        "A line each: # begins a section, ? a question, > more about it, - an answer with its "
        "points. Write “, red” after points that mean red by themselves.",
    .required = "Write the questions",
    .called = "The text",
    .longest = 20'000,
    .rows = 30,
};
inline constexpr ask::Day kFromAsked = {
    .name = "from",
    .label = "From which day does this count?",
    .required = "Enter the day from which this counts",
    .called = "The day",
};
inline constexpr ask::Words kDecidedByAsked = {
    .name = "reason",
    .label = "Who decided it, and where?",
    .required = "Enter who decided it, and where",
    .called = "The reason",
    .rows = 2,
};

inline constexpr ask::OneOf<dsr::Rating> kWhichRatingAsked = {
    .name = "rating",
    .label = "Of which rating?",
    .required = "Choose a rating",
    .options = kRatingOptions,
};
inline constexpr ask::Option<DutyKind> kDutyOptions[] = {
    {DutyKind::kContact, "See or speak with them"},
    {DutyKind::kConsiderReview, "Ask for a C(E)TR, or say why not"},
};
inline constexpr ask::OneOf<DutyKind> kDutyAsked = {
    .name = "duty",
    .label = "What is to be done?",
    .required = "Choose what is to be done",
    .options = kDutyOptions,
};
inline constexpr ask::Number kDutyDaysAsked = {
    .name = "days",
    .label = "Within how many days? (leave empty if it is not asked for)",
    .called = "The number of days",
    .least = 1,
    .most = 91,
};

}  // namespace alongside::risk
