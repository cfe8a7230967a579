// What the forms about two records of one person ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/html/patterns/ask.h"

namespace alongside::corrections {

inline constexpr ask::Line kSoughtAsked = {
    .name = "sought",
    .label = "Look for the other record",
    .hint = "A name, an NHS number or a reference",
    .required = "Enter a name, an NHS number or a reference",
    .called = "What you look for",
    .longest = 200,
};
// The use case says what is missing, together with all else that is wrong.
inline constexpr ask::Words kWhyOneAsked = {
    .name = "reason",
    .label = "How do you know that they are one person?",
    .hint = "For example, their mother told us that she uses both names",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Line kTypedAsked = {
    .name = "typed",
    .label = "Type “one person” if you are sure",
    .called = "What you type",
    .width = 20,
};
inline constexpr ask::Words kWhyTwoAsked = {
    .name = "reason",
    .label = "How do you know that they are two people?",
    .hint = "It stays in both records. Do not write anything about the other person here",
    .required = "Enter how you know that they are two people",
    .called = "The reason",
    .rows = 3,
};

}  // namespace alongside::corrections
