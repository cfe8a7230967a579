// What the form by which somebody comes back asks.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/html/patterns/ask.h"

namespace alongside::keyworking {

inline constexpr ask::Day kBackOnAsked = {
    .name = "on",
    .label = "From which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they come back",
    .called = "The day",
};
inline constexpr ask::Words kWhyBackAsked = {
    .name = "why",
    .label = "Why do they come back?",
    .hint = "What has changed, in their words where you can",
    .required = "Enter why they come back",
    .called = "The reason",
};
inline constexpr ask::Line kWhoAskedAsked = {
    .name = "asked_by",
    .label = "Who asked?",
    .hint = "For example, they themselves, their mother, the school",
    .required = "Enter who asked",
    .called = "Who asked",
    .longest = 200,
};

}  // namespace alongside::keyworking
