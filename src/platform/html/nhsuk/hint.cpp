// Renders the hint.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/hint.h"

namespace alongside::nhsuk {

void Hint::Render(Writer& to) const {
    to << "<div" << ClassList("nhsuk-hint").Add(classes) << Attribute::IfAny("id", id) << attributes
       << ">" << Content(text, html) << "</div>";
}

}  // namespace alongside::nhsuk
