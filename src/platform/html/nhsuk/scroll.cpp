// Renders the scrolling box.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/scroll.h"

namespace alongside::nhsuk {

void Scroll::Render(Writer& to) const {
    to << "<div"
       << ClassList("nhsuk-scroll")
              .AddIf(variant == Variant::kReverse, "nhsuk-scroll--reverse")
              .Add(classes)
       << Attribute::IfAny("id", id) << " data-module=\"nhsuk-scroll\"" << attributes
       << "><div class=\"nhsuk-scroll__content\" role=\"region\""
       << Attribute::IfAny("aria-labelledby", labelled_by) << ">";
    if (html.empty()) {
        to << "<p>" << Text(text) << "</p>";
    } else {
        to << html;
    }
    to << "</div></div>";
}

}  // namespace alongside::nhsuk
