// Renders the action link.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/action_link.h"

#include "platform/html/nhsuk/icon.h"

namespace alongside::nhsuk {

void ActionLink::Render(Writer& to) const {
    const bool link = !href.empty() && type.empty();
    to << (link ? Markup("<a") : Markup("<button"))
       << ClassList("nhsuk-action-link")
              .AddIf(variant == Variant::kReverse, "nhsuk-action-link--reverse")
              .Add(classes)
       << Attribute::IfAny("id", id)
       << (link ? Attribute("href", href) : Attribute("type", type.empty() ? "submit" : type))
       << Attribute::IfAny("target", link && open_in_new_window ? "_blank" : "") << attributes
       << ">" << Icon{.name = IconName::kArrowRightCircle}
       << "<span class=\"nhsuk-action-link__text\">" << Content(text, html) << "</span>"
       << (link ? Markup("</a>") : Markup("</button>"));
}

}  // namespace alongside::nhsuk
