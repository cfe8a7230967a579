// Renders the empty state.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/empty_state.h"

namespace alongside::patterns {

void EmptyState::Render(Writer& to) const {
    to << "<div class=\"app-empty\"><h2 class=\"nhsuk-heading-s\">" << Text(heading) << "</h2>";
    if (!text.empty()) to << "<p>" << Text(text) << "</p>";
    to << actions << "</div>";
}

}  // namespace alongside::patterns
