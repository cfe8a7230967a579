// Renders the inset text.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/inset_text.h"

namespace alongside::nhsuk {

void InsetText::Render(Writer& to) const {
    to << "<div" << ClassList("nhsuk-inset-text").Add(classes) << Attribute::IfAny("id", id)
       << attributes << "><span class=\"nhsuk-u-visually-hidden\">" << Text(visually_hidden_text)
       << ": </span>";
    if (html.empty()) {
        to << "<p>" << Text(text) << "</p>";
    } else {
        to << html;
    }
    to << "</div>";
}

}  // namespace alongside::nhsuk
