// Renders groups of links.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/link_groups.h"

#include <algorithm>

#include "platform/html/nhsuk/action_link.h"

namespace alongside::patterns {
namespace {

bool HasLinks(const LinkGroup& group) {
    return !group.first.href.empty() || !group.links.empty();
}

void RenderGroup(Writer& to, const LinkGroup& group) {
    to << "<div><h2 class=\"app-groups__heading\">" << Text(group.heading) << "</h2>";
    if (!group.first.href.empty())
        to << nhsuk::ActionLink{
            .text = group.first.text, .href = group.first.href, .classes = "app-groups__first"};
    if (!group.links.empty()) {
        to << "<ul class=\"app-groups__links\">";
        for (const Link& link : group.links) to << "<li>" << link << "</li>";
        to << "</ul>";
    }
    to << "</div>";
}

}  // namespace

void LinkGroups::Render(Writer& to) const {
    if (std::ranges::none_of(groups, HasLinks)) return;
    to << "<nav class=\"app-groups\"" << Attribute("aria-label", label) << ">";
    for (const LinkGroup& group : groups)
        if (HasLinks(group)) RenderGroup(to, group);
    to << "</nav>";
}

}  // namespace alongside::patterns
