// Renders the skip link.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/skip_link.h"

namespace alongside::nhsuk {

void SkipLink::Render(Writer& to) const {
    to << "<a" << ClassList("nhsuk-skip-link").Add(classes) << Attribute::IfAny("id", id)
       << " data-module=\"nhsuk-skip-link\"" << Attribute("href", href) << attributes << ">"
       << Content(text, html) << "</a>";
}

}  // namespace alongside::nhsuk
