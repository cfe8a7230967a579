// Options that many components of the design system share.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "platform/html/html.h"

namespace alongside::nhsuk {

// The vocabulary that every component is written in.
using html::All;
using html::Attribute;
using html::Attributes;
using html::ClassList;
using html::Content;
using html::Html;
using html::Markup;
using html::Text;
using html::Url;
using html::Writer;

/// Sizes of headings, labels and legends.
enum class Size { kDefault, kXxs, kXs, kS, kM, kL, kXl, kXxl };
/// The size as upstream's class names write it; empty for the default.
std::string_view Word(Size size);

/// Whether a caller's own classes name one that begins so, which overrides the option beside them.
inline bool Overrides(std::string_view classes, std::string_view prefix) {
    return classes.find(prefix) != std::string_view::npos;
}

/// Two lists of classes as one.
inline std::string Joined(std::string first, std::string_view second) {
    if (!first.empty() && !second.empty()) first.push_back(' ');
    return first.append(second);
}

/// Widths of columns and cells.
enum class Width { kDefault, kOneQuarter, kOneThird, kOneHalf, kTwoThirds, kThreeQuarters, kFull };
std::string_view Word(Width width);

/// `kReverse` is for dark backgrounds.
enum class Variant { kDefault, kReverse };

/// Where a caption stands to its heading, or an icon to its text. `kBefore` and `kAfter` are
/// outside the element, `kStart` and `kEnd` inside.
enum class Placement { kDefault, kBefore, kStart, kEnd, kAfter };

/// Text or markup; `html` wins.
struct Phrase {
    std::string text = {};
    Html html = {};

    bool empty() const { return text.empty() && html.empty(); }
    void Render(Writer& to) const { Content(text, html).Render(to); }
};

}  // namespace alongside::nhsuk
