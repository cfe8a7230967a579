// What the charts have in common: their frame, and lengths on a drawing whose width nobody knows.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// The largest count that a chart draws, so that nothing computed of it overflows.
constexpr long long kLargestInChart = 1'000'000'000'000;
/// Holds the caller to that, and to none below zero.
void CheckInChart(long long count);

/// The whole width of a drawing, in hundredths of a percent. Browsers stretch the drawing, but not
/// its shapes and words.
constexpr int kWholeWidth = 10'000;

/// A length as the value of an attribute: `12.05%` of the drawing, or `4.20em` of its letters.
class Length {
public:
    static Length Percent(int hundredths) { return Length(hundredths, "%"); }
    static Length Em(int hundredths) { return Length(hundredths, "em"); }
    std::string_view view() const { return {text_.data(), size_}; }

private:
    Length(int hundredths, std::string_view unit);

    std::array<char, 16> text_ = {};
    std::size_t size_ = 0;
};

/// Opens a figure and its drawing, which is for the eye alone.
void BeginChart(Writer& to, std::string_view title);
/// Closes both. The same numbers stand in `table` (its head and body), folded away, which screen
/// readers get.
void EndChart(Writer& to, const std::string& title, nhsuk::Table table);

/// The width of so many letters and of what keeps them apart from the drawing.
Length RoomFor(std::size_t letters);
/// Nothing, as wide as that: what is written past the end of a line or bar goes over it.
void RenderRoom(Writer& to, std::string_view classes, std::size_t letters);

}  // namespace alongside::patterns
