// Renders the back link.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/back_link.h"

namespace alongside::nhsuk {

void BackLink::Render(Writer& to) const {
    const bool link = !href.empty() && type.empty();
    to << (link ? Markup("<a") : Markup("<button"))
       << ClassList("nhsuk-back-link")
              .AddIf(variant == Variant::kReverse, "nhsuk-back-link--reverse")
              .Add(classes)
       << Attribute::IfAny("id", id)
       << (link ? Attribute("href", href) : Attribute("type", type.empty() ? "submit" : type))
       << attributes << ">";
    if (!visually_hidden_text.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\">" << Text(visually_hidden_text)
           << " </span>";
    }
    to << Content(text, html) << (link ? Markup("</a>") : Markup("</button>"));
}

}  // namespace alongside::nhsuk
