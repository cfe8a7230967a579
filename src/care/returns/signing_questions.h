// What the forms about a return ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/returns/quarter_return.h"
#include "platform/html/patterns/ask.h"

namespace alongside::returns {

inline constexpr ask::Words kSuccessesAsked = {
    .name = "successes",
    .label = "Successes",
    .hint = "What went well",
    .called = "Successes",
    .longest = kMaxNarrative,
    .rows = 8,
};
inline constexpr ask::Words kDevelopmentAsked = {
    .name = "development",
    .label = "Development",
    .hint = "What the service built or changed",
    .called = "Development",
    .longest = kMaxNarrative,
    .rows = 8,
};
inline constexpr ask::Words kChallengesAsked = {
    .name = "challenges",
    .label = "Challenges",
    .hint = "What stood in the way",
    .called = "Challenges",
    .longest = kMaxNarrative,
    .rows = 8,
};

inline constexpr ask::Words kWhyReopenedAsked = {
    .name = "reason",
    .label = "Why is it reopened?",
    .required = "Say why the return is reopened",
    .called = "The reason",
};

}  // namespace alongside::returns
