// Renders the head of a record.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/record_banner.h"

namespace alongside::patterns {

namespace {

void RenderFacts(Writer& to, const std::vector<BannerFact>& facts) {
    for (const BannerFact& fact : facts) {
        to << "<div class=\"app-record__fact\"><dt>" << Text(fact.name) << "</dt><dd>"
           << Text(fact.value) << "</dd></div>";
    }
}

}  // namespace

void RecordBanner::Render(Writer& to) const {
    to << "<div class=\"app-record\"><h1 class=\"app-record__title\">" << Text(title) << "</h1>";
    if (!also.empty()) to << "<p class=\"app-record__also\">" << Text(also) << "</p>";
    to << "<dl class=\"app-record__facts\">";
    RenderFacts(to, facts);
    to << "</dl></div>";
}

void FactList::Render(Writer& to) const {
    to << "<dl class=\"app-facts\">";
    RenderFacts(to, facts);
    to << "</dl>";
}

void Columns::Render(Writer& to) const {
    to << "<div class=\"nhsuk-grid-row\"><div class=\"nhsuk-grid-column-two-thirds\">" << wide
       << "</div><div class=\"nhsuk-grid-column-one-third\">" << narrow << "</div></div>";
}

}  // namespace alongside::patterns
