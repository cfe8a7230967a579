// Renders an action.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/action.h"

namespace alongside::nhsuk {

void RenderAction(Writer& to, const Action& action, const Content& about) {
    const bool link = !action.href.empty() && action.type.empty();
    to << (link ? Markup("<a") : Markup("<button")) << ClassList("nhsuk-link").Add(action.classes)
       << Attribute::IfAny("id", action.id);
    if (link) {
        to << Attribute("href", action.href);
    } else {
        to << Attribute::IfAny("name", action.name)
           << Attribute("type", action.type.empty() ? "submit" : action.type)
           << Attribute::IfAny("value", action.value);
    }
    to << action.attributes << ">" << Content(action.text, action.html);
    if (!action.visually_hidden_text.empty() || !about.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\">";
        if (!action.visually_hidden_text.empty()) to << " " << Text(action.visually_hidden_text);
        if (!about.empty()) to << " (" << about << ")";
        to << "</span>";
    }
    to << (link ? Markup("</a>") : Markup("</button>"));
}

}  // namespace alongside::nhsuk
