// Renders the confirmation.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/confirmation.h"

#include "platform/html/nhsuk/panel.h"

namespace alongside::patterns {

void Confirmation::Render(Writer& to) const {
    to << nhsuk::Panel{.heading = {.text = title}, .text = text};
    if (next.empty()) return;
    to << nhsuk::Heading{.text = next_heading, .size = nhsuk::Size::kM, .level = 2} << next;
}

}  // namespace alongside::patterns
