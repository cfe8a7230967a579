// Renders the warning.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/warning_callout.h"

namespace alongside::nhsuk {

void WarningCallout::Render(Writer& to) const {
    Card card = {
        .heading = heading,
        .description = {.text = text, .html = html},
        .variant = CardVariant::kWarning,
        .actions = actions,
        .id = id,
        .classes = classes,
        .attributes = attributes,
    };
    const bool says_so = heading.text.empty() || heading.text.find("mportant") != std::string::npos;
    std::string& hidden = card.heading.visually_hidden_text;
    if (says_so) {
        hidden.clear();
    } else if (hidden.empty()) {
        hidden = "Important";
    }
    to << card;
}

}  // namespace alongside::nhsuk
