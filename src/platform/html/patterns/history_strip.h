// What held from when to when, drawn as one line of time.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/base/date.h"
#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// A state and the period that it held.
struct StripSegment {
    Period period;
    std::string label = {};
    Tone colour = Tone::kGrey;
    Shape shape = Shape::kCircle;
};

/// The drawing is for the eye; the same facts stand in a table below it, folded away, which screen
/// readers get. Segments are in order and do not overlap; gaps stay empty.
struct HistoryStrip {
    std::string title = {};  ///< Names the drawing and its table, e.g. "Ratings since July 2022".
    std::vector<StripSegment> segments = {};
    Date today = {};  ///< Where the drawing ends; a period without an end is drawn up to here.
    std::string label_heading = "State";

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
