// What the pages about a spreadsheet ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "care/spreadsheets/ids.h"
#include "platform/html/patterns/ask.h"

namespace alongside::spreadsheets {

inline constexpr ask::Words kPastedAsked = {
    .name = "pasted",
    .label = "Or paste its rows here",
    .hint = "Select the rows in your spreadsheet with their headings, copy them, and paste",
    .called = "What is pasted",
    .longest = 3'000'000,
    .rows = 4};

inline constexpr std::array<ask::Option<NumberedRatings>, 3> kNumberOptions = {
    {{NumberedRatings::kNotSaid, "They are not numbers"},
     {NumberedRatings::kOneIsRed, "1 is red, 2 is amber, 3 is green"},
     {NumberedRatings::kThreeIsRed, "3 is red, 2 is amber, 1 is green"}}};
inline constexpr ask::OneOf<NumberedRatings> kNumbersAsked = {
    .name = "numbers",
    .label = "If ratings are written as numbers, what do they mean?",
    .called = "What the numbers mean",
    .options = kNumberOptions};

}  // namespace alongside::spreadsheets
