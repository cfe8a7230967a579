// Renders the contents, sections within their pages.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/contents_list.h"

namespace alongside::nhsuk {

namespace {

void RenderItems(Writer& to, const std::vector<ContentsListItem>& items) {
    to << "<ol class=\"nhsuk-contents-list__list\">";
    for (const ContentsListItem& item : items) {
        const Content content(item.text, item.html);
        to << "<li class=\"nhsuk-contents-list__item\"";
        if (item.current) {
            to << " aria-current=\"page\"><span"
               << ClassList("nhsuk-contents-list__current").Add(item.classes) << item.attributes
               << ">" << content << "</span>";
        } else {
            to << "><a" << ClassList("nhsuk-contents-list__link").Add(item.classes)
               << Attribute("href", item.href) << item.attributes << ">" << content << "</a>";
        }
        if (!item.items.empty()) RenderItems(to, item.items);
        to << "</li>";
    }
    to << "</ol>";
}

}  // namespace

void ContentsList::Render(Writer& to) const {
    to << "<nav" << ClassList("nhsuk-contents-list").Add(classes) << Attribute::IfAny("id", id)
       << " role=\"navigation\"" << Attribute("aria-label", aria_label) << attributes
       << "><h2 class=\"nhsuk-u-visually-hidden\">" << Text(visually_hidden_text) << "</h2>";
    RenderItems(to, items);
    to << "</nav>";
}

}  // namespace alongside::nhsuk
