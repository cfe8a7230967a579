// Renders the panel.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/panel.h"

namespace alongside::nhsuk {

void Panel::Render(Writer& to) const {
    to << "<div"
       << ClassList("nhsuk-panel")
              .AddIf(variant == PanelVariant::kInterruption, "nhsuk-panel--interruption")
              .Add(classes)
       << Attribute::IfAny("id", id) << attributes << ">";
    RenderHeading(
        to,
        heading,
        {.class_name = "nhsuk-panel__heading",
         .size_prefix = "nhsuk-panel__heading--",
         .smallest = Size::kM}
    );
    const Content content(text, html);
    if (!content.empty()) to << "<div class=\"nhsuk-panel__body\">" << content << "</div>";
    to << "</div>";
}

}  // namespace alongside::nhsuk
