// What the forms about removing an entry ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/html/patterns/ask.h"

namespace alongside::corrections {

inline constexpr ask::Words kHowKnownAsked = {
    .name = "reason",
    .label = "How do you know?",
    .hint =
        "Your reason stays in this record. Do not write the other person’s name here, nor "
        "anything about them.",
    .required = "Enter how you know that it is about somebody else",
    .called = "The reason",
    .rows = 3,
};
/// Its hint names who reads the answer.
inline constexpr ask::Words kWhyItStaysAsked = {
    .name = "reason",
    .label = "Why does it stay?",
    .required = "Enter why the entry stays",
    .called = "The reason",
    .rows = 3,
};

}  // namespace alongside::corrections
