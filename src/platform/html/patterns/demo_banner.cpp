// Renders the banner.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/demo_banner.h"

namespace alongside::patterns {

void DemoBanner::Render(Writer& to) const {
    to << "<div class=\"app-banner\" role=\"region\"" << Attribute("aria-label", title)
       << "><div class=\"app-banner__inner nhsuk-width-container\"><strong "
          "class=\"app-banner__title\">"
       << Text(title) << "</strong><span>" << html::Content(text, html) << "</span></div></div>";
}

}  // namespace alongside::patterns
