// What a label and a legend make of their heading.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/html/nhsuk/heading.h"

namespace alongside::nhsuk {

/// The heading's own options where they are set, else those of the label or legend around it. The
/// classes and attributes are the caller's to add.
template <class Field>
Heading HeadingOf(const Field& field) {
    Heading made = {
        .text = field.text,
        .html = field.html,
        .visually_hidden_text = field.visually_hidden_text,
        .caption = field.caption,
        .size = field.size,
    };
    if (field.heading) {
        const auto& own = *field.heading;
        if (!own.text.empty() || !own.html.empty()) {
            made.text = own.text;
            made.html = own.html;
        }
        if (!own.visually_hidden_text.empty()) made.visually_hidden_text = own.visually_hidden_text;
        if (!own.caption.empty()) made.caption = own.caption;
        if (own.size != Size::kDefault) made.size = own.size;
        made.level = own.level;
    }
    if (made.caption.size == Size::kDefault) made.caption.size = made.size;
    return made;
}

}  // namespace alongside::nhsuk
