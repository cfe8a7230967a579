// Renders the tabs.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/tabs.h"

namespace alongside::nhsuk {

namespace {

std::string PanelId(const Tabs& tabs, std::size_t index) {
    if (!tabs.items[index].id.empty()) return tabs.items[index].id;
    return (tabs.id_prefix.empty() ? tabs.id : tabs.id_prefix) + "-" + std::to_string(index + 1);
}

}  // namespace

void Tabs::Render(Writer& to) const {
    to << "<div" << ClassList("nhsuk-tabs").Add(classes) << Attribute::IfAny("id", id)
       << " data-module=\"nhsuk-tabs\"" << attributes << "><h2 class=\"nhsuk-tabs__heading\">"
       << Text(visually_hidden_text) << "</h2>";
    if (!items.empty()) to << "<ul class=\"nhsuk-tabs__list\">";
    for (std::size_t i = 0; i < items.size(); ++i) {
        to << "<li"
           << ClassList("nhsuk-tabs__list-item").AddIf(i == 0, "nhsuk-tabs__list-item--selected")
           << "><a class=\"nhsuk-tabs__tab\""
           << Attribute("href", Url().Fragment(PanelId(*this, i))) << items[i].attributes << ">"
           << Text(items[i].label) << "</a></li>";
    }
    if (!items.empty()) to << "</ul>";
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Phrase& panel = items[i].panel;
        to << "<div" << ClassList("nhsuk-tabs__panel").AddIf(i > 0, "nhsuk-tabs__panel--hidden")
           << Attribute("id", PanelId(*this, i)) << items[i].panel_attributes << ">";
        if (panel.html.empty() && !panel.text.empty()) {
            to << "<p>" << Text(panel.text) << "</p>";
        } else {
            to << panel.html;
        }
        to << "</div>";
    }
    to << "</div>";
}

}  // namespace alongside::nhsuk
