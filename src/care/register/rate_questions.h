// What the forms about ratings ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/register/rating.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::dsr {

inline constexpr ask::Option<Rating> kRatingOptions[] = {
    {Rating::kRed, "Red", "At immediate risk of coming into hospital"},
    {Rating::kAmber, "Amber", "At risk, and support needs to change"},
    {Rating::kGreen, "Green", "Support is in place and is working"},
};

inline constexpr ask::OneOf<Rating> kRatingAsked = {
    .name = "rating",
    .label = "Rating",
    .required = "Choose a rating",
    .options = kRatingOptions,
};
inline constexpr ask::Day kRatedOnAsked = {
    .name = "rated_on",
    .label = "From which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of the rating",
    .called = "The day of the rating",
};
inline constexpr ask::Words kRationaleAsked = {
    .name = "rationale",
    .label = "Why this rating?",
    .hint = "What has changed, and what helps. The person and their family may read this.",
    .required = "Enter the reason for this rating",
    .called = "The reason for this rating",
};
inline constexpr ask::Words kWrongRatingAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .rows = 3,
};

inline constexpr ask::Words kNeverGivenAsked =
    patterns::WhyWithdrawn("Enter why this rating was never given");

}  // namespace alongside::dsr
