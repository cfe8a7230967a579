// Headings of every level, with an optional caption.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "platform/html/nhsuk/caption.h"

namespace alongside::nhsuk {

struct Heading {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = {};  ///< Said after the text by screen readers.
    Url href = {};
    Caption caption = {};
    Size size = Size::kDefault;
    int level = 1;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};
    Markup element = "";  ///< Instead of `h1` … `h6`.

    bool empty() const { return text.empty() && html.empty(); }
    void Render(Writer& to) const;
};

/// How a component that has a heading names its classes.
struct HeadingShape {
    std::string_view class_name = "nhsuk-heading";
    /// Before the word of the size; empty for `class_name` and `-`, which then replaces the name.
    std::string_view size_prefix = {};
    Size smallest = Size::kXxs;    ///< Smaller sizes have no class.
    std::string_view for_id = {};  ///< Of a label.
};

/// A heading in the shape of another component. Without text and markup it writes nothing.
void RenderHeading(Writer& to, const Heading& heading, const HeadingShape& shape);

}  // namespace alongside::nhsuk
