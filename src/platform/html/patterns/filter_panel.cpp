// Renders the filters.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/filter_panel.h"

#include "platform/html/nhsuk/button.h"

namespace alongside::patterns {

void FilterPanel::Render(Writer& to) const {
    to << "<search class=\"app-filters\"><form method=\"get\"" << Attribute("action", action)
       << " novalidate><h2 class=\"nhsuk-heading-s app-filters__heading\">" << Text(heading)
       << "</h2>";
    if (!chosen.empty()) {
        to << "<ul class=\"app-filters__chosen\" aria-label=\"Chosen filters\">";
        for (const ChosenFilter& filter : chosen) {
            to << "<li><a class=\"app-filters__chip\"" << Attribute("href", filter.remove)
               << "><span class=\"nhsuk-u-visually-hidden\">Remove </span>" << Text(filter.text)
               << " <span aria-hidden=\"true\">×</span></a></li>";
        }
        to << "</ul>";
    }
    to << "<div class=\"app-filters__fields\">" << fields
       << "</div><div class=\"app-filters__actions\">"
       << nhsuk::Button{.text = button, .variant = nhsuk::ButtonVariant::kSecondary, .small = true};
    if (!clear.empty() && !chosen.empty()) {
        to << "<a class=\"nhsuk-link\"" << Attribute("href", clear) << ">Clear filters</a>";
    }
    to << "</div></form></search>";
}

}  // namespace alongside::patterns
