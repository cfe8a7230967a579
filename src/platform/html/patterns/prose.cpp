// Renders running text.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/prose.h"

namespace alongside::patterns {

void Paragraph::Render(Writer& to) const {
    to << "<p" << ClassList("nhsuk-body").AddIf(quiet, "app-quiet") << ">"
       << html::Content(text, html) << "</p>";
}

void Quiet::Render(Writer& to) const {
    to << "<span class=\"app-quiet\">" << Text(text);
    if (!more.empty()) to << " " << Text(more);
    to << "</span>";
}

void Link::Render(Writer& to) const {
    to << "<a class=\"nhsuk-link\"" << Attribute("href", href) << ">" << Text(text);
    if (!visually_hidden_text.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\"> " << Text(visually_hidden_text)
           << "</span>";
    }
    to << "</a>";
}

void BulletList::Render(Writer& to) const {
    to << "<ul class=\"nhsuk-list nhsuk-list--bullet\">";
    for (const Html& item : items) to << "<li>" << item << "</li>";
    to << "</ul>";
}

void HiddenField::Render(Writer& to) const {
    to << "<input type=\"hidden\"" << Attribute("name", name) << Attribute("value", value) << ">";
}

void TwoThirds::Render(Writer& to) const {
    to << "<div class=\"nhsuk-grid-row\"><div class=\"nhsuk-grid-column-two-thirds\">" << content
       << "</div></div>";
}

void ActionRow::Render(Writer& to) const {
    to << "<div class=\"app-actions\">" << actions << "</div>";
}

}  // namespace alongside::patterns
