// A smaller line above or below a heading.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

/// Shows the part of a service or the person that a page is about.
struct Caption {
    std::string text = {};
    Html html = {};
    std::string id = {};
    Placement placement = Placement::kDefault;
    Size size = Size::kDefault;  ///< m, l, xl or xxl.
    std::string classes = {};
    Attributes attributes = {};
    Markup element = "span";

    bool empty() const { return text.empty() && html.empty(); }
    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
