// A status as a word, a shape and a colour.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// Any one of the three is enough to read it: it works in greyscale and aloud.
struct StatusTag {
    std::string word = {};
    Shape shape = Shape::kCircle;
    Tone colour = Tone::kGrey;
    std::string visually_hidden_text = {};  ///< Said before the word, e.g. "Rating:".

    void Render(Writer& to) const;
};

/// The same without owning its word, for long tables.
void RenderStatus(Writer& to, std::string_view word, Shape shape, Tone colour);

}  // namespace alongside::patterns
