// Renders the error message.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/error_message.h"

namespace alongside::nhsuk {

void ErrorMessage::Render(Writer& to) const {
    to << "<span" << ClassList("nhsuk-error-message").Add(classes) << Attribute::IfAny("id", id)
       << attributes << ">";
    if (!visually_hidden_text.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\">" << Text(visually_hidden_text)
           << ": </span>";
    }
    to << Content(text, html) << "</span>";
}

}  // namespace alongside::nhsuk
