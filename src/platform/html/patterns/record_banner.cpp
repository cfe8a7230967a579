// Renders the head of a record.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/record_banner.h"

namespace alongside::patterns {

void RecordBanner::Render(Writer& to) const {
    to << "<div class=\"app-record\"><h1 class=\"app-record__title\">" << Text(title) << "</h1>";
    if (!also.empty()) to << "<p class=\"app-record__also\">" << Text(also) << "</p>";
    to << "<dl class=\"app-record__facts\">";
    for (const BannerFact& fact : facts) {
        to << "<div class=\"app-record__fact\"><dt>" << Text(fact.name) << "</dt><dd>"
           << Text(fact.value) << "</dd></div>";
    }
    to << "</dl></div>";
}

void Columns::Render(Writer& to) const {
    to << "<div class=\"nhsuk-grid-row\"><div class=\"nhsuk-grid-column-two-thirds\">" << wide
       << "</div><div class=\"nhsuk-grid-column-one-third\">" << narrow << "</div></div>";
}

}  // namespace alongside::patterns
