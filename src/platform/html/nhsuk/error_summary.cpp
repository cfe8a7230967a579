// Renders the error summary.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/error_summary.h"

namespace alongside::nhsuk {

void ErrorSummary::Render(Writer& to) const {
    to << "<div" << ClassList("nhsuk-error-summary").Add(classes) << Attribute::IfAny("id", id)
       << " data-module=\"nhsuk-error-summary\"";
    if (disable_auto_focus) {
        to << Attribute("data-disable-auto-focus", *disable_auto_focus ? "true" : "false");
    }
    to << attributes << "><div role=\"alert\">";
    if (!heading.empty()) {
        to << "<h2 class=\"nhsuk-error-summary__heading\">" << heading << "</h2>";
    }
    to << "<div class=\"nhsuk-error-summary__body\">";
    if (!description.empty()) to << "<p>" << description << "</p>";
    if (!error_list.empty()) {
        to << "<ul class=\"nhsuk-list nhsuk-error-summary__list\">";
        for (const ErrorSummaryItem& item : error_list) {
            const Content content(item.text, item.html);
            if (item.href.empty()) {
                to << "<li>" << content << "</li>";
            } else {
                to << "<li><a" << Attribute("href", item.href) << item.attributes << ">" << content
                   << "</a></li>";
            }
        }
        to << "</ul>";
    }
    to << "</div></div></div>";
}

}  // namespace alongside::nhsuk
