// Colours and shapes that say the same thing twice, for those who do not see one of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "platform/html/nhsuk/options.h"

namespace alongside::patterns {

// The vocabulary that every pattern is written in.
using html::All;
using html::Attribute;
using html::ClassList;
using html::Html;
using html::Markup;
using html::Number;
using html::Text;
using html::Url;
using html::Writer;

/// A fill, an ink on it and an edge, of at least 4.5 to 1.
enum class Tone { kGrey, kRed, kAmber, kGreen, kBlue, kPurple };
/// The class that sets the three.
std::string_view ToneClass(Tone tone);

/// Told apart in black and white and at the size of a letter.
enum class Shape { kCircle, kTriangle, kSquare, kDiamond, kRing, kBar };
/// The drawing in a box of 16 by 16, without its `svg`.
Markup Drawing(Shape shape);

}  // namespace alongside::patterns
