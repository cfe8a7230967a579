// Counts of several categories as bars beside one another.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// One kind of what is counted, e.g. a rating.
struct BarSeries {
    std::string name = {};
    Tone colour = Tone::kBlue;
    std::vector<long long> counts = {};  ///< One for each category, none below zero.
};

enum class BarLayout {
    kGrouped,  ///< A bar for each series: how they compare.
    kStacked,  ///< One bar for all: what they come to.
};

/// Up to six series. Each has a texture by its place among them, which tells it apart without its
/// colour, so keep their order from chart to chart. Every bar says its count. The drawing is for
/// the eye; the same numbers stand in a table below it, folded away, which screen readers get.
struct BarChart {
    std::string title = {};  ///< Names the drawing and its table, e.g. "People by rating".
    std::string category_heading = "Category";  ///< Of the table, e.g. "Quarter".
    std::vector<std::string> categories = {};   ///< From top to bottom.
    std::vector<BarSeries> series = {};
    BarLayout layout = BarLayout::kGrouped;
    std::string nothing = "There are no numbers to show yet.";  ///< Shown without any.

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
