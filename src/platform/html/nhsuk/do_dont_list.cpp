// Renders the list as a feature card.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/do_dont_list.h"

#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/icon.h"

namespace alongside::nhsuk {

namespace {

std::string_view Prefix(const DoDontList& list) {
    if (list.hide_prefix) return {};
    if (!list.prefix_text.empty()) return list.prefix_text;
    return list.icon == DoDontIcon::kCross ? "do not" : "";
}

Html Items(const DoDontList& list) {
    const bool cross = list.icon == DoDontIcon::kCross;
    const std::string_view prefix = Prefix(list);
    Writer to;
    to << "<ul" << ClassList("nhsuk-list").Add("nhsuk-list--", cross ? "cross" : "tick")
       << " role=\"list\">";
    for (const Phrase& item : list.items) {
        to << "<li>" << Icon{.name = cross ? IconName::kCross : IconName::kTick};
        if (!prefix.empty()) to << Text(prefix) << " ";
        to << item << "</li>";
    }
    to << "</ul>";
    return std::move(to).Take();
}

}  // namespace

void DoDontList::Render(Writer& to) const {
    to << Card{
        .heading =
            {.text = heading.text,
             .html = heading.html,
             .visually_hidden_text = heading.visually_hidden_text,
             .level = heading.level,
             .id = heading.id,
             .classes = heading.classes,
             .attributes = heading.attributes},
        .description = {.html = Items(*this)},
        .variant = CardVariant::kFeature,
        .id = id,
        .classes = classes,
        .attributes = attributes,
    };
}

}  // namespace alongside::nhsuk
