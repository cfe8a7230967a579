// Renders the details.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/details.h"

namespace alongside::nhsuk {

void Details::Render(Writer& to) const {
    to << "<details"
       << ClassList("nhsuk-details")
              .AddIf(variant == Variant::kReverse, "nhsuk-details--reverse")
              .Add(classes)
       << Attribute::IfAny("id", id) << attributes << Attribute::Flag("open", open) << "><summary"
       << ClassList("nhsuk-details__summary").Add(summary.classes) << summary.attributes
       << "><span class=\"nhsuk-details__summary-text\">" << Content(summary.text, summary.html)
       << "</span></summary><div class=\"nhsuk-details__text\">" << Content(text, html)
       << "</div></details>";
}

}  // namespace alongside::nhsuk
