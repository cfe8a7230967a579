// How counts change over time, as lines.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// One line.
struct LineSeries {
    std::string name = {};  ///< Up to sixteen letters stand at the end of the line, too.
    Tone colour = Tone::kBlue;
    Shape shape = Shape::kCircle;  ///< Marks its points.
    /// One for each time, none below zero. Where there is none the line is interrupted.
    std::vector<std::optional<long long>> counts = {};
};

/// What the axis of counts is marked with: three to five whole numbers, evenly apart, from zero to
/// `largest` or just past it.
std::vector<long long> TicksUpTo(long long largest);

/// Up to four series, told apart without colour by dashes, by their shapes and by the words at
/// their ends. The drawing is for the eye; the same numbers stand in a table below it, folded away,
/// which screen readers get.
struct LineChart {
    std::string title = {};  ///< Names the drawing and its table, e.g. "People by rating".
    std::string time_heading = "Time";    ///< Of the table, e.g. "Quarter".
    std::vector<std::string> times = {};  ///< Evenly apart, the earliest first.
    std::vector<LineSeries> series = {};
    std::string missing = "Not known";                          ///< In the table, for no count.
    std::string nothing = "There are no numbers to show yet.";  ///< Shown without any.

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
