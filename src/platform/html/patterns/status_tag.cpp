// Renders the status.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/status_tag.h"

namespace alongside::patterns {

namespace {

void RenderStart(Writer& to, Shape shape, Tone colour) {
    to << "<strong" << ClassList("app-status").Add(ToneClass(colour))
       << "><svg class=\"app-status__shape\" viewBox=\"0 0 16 16\" width=\"16\" "
          "aria-hidden=\"true\">"
       << Drawing(shape) << "</svg>";
}

}  // namespace

void StatusTag::Render(Writer& to) const {
    RenderStart(to, shape, colour);
    if (!visually_hidden_text.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\">" << Text(visually_hidden_text)
           << " </span>";
    }
    to << Text(word) << "</strong>";
}

void RenderStatus(Writer& to, std::string_view word, Shape shape, Tone colour) {
    RenderStart(to, shape, colour);
    to << Text(word) << "</strong>";
}

}  // namespace alongside::patterns
