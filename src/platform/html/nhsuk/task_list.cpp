// Renders the tasks; hint and status describe the link of theirs.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/task_list.h"

namespace alongside::nhsuk {

namespace {

void RenderItemHeading(Writer& to, const TaskListItem& item, const std::string& described_by) {
    const TaskListHeading& heading = item.heading;
    const bool link = !item.href.empty();
    to << (link ? Markup("<a") : Markup("<div"));
    if (link) {
        to << ClassList("nhsuk-task-list__link").Add("nhsuk-link").Add(heading.classes);
    } else if (!heading.classes.empty()) {
        to << ClassList(heading.classes);
    }
    to << Attribute::IfAny("id", heading.id);
    if (link) to << Attribute("href", item.href) << Attribute("aria-describedby", described_by);
    to << heading.attributes << ">" << Content(heading.text, heading.html);
    if (!heading.visually_hidden_text.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\"> " << Text(heading.visually_hidden_text)
           << "</span>";
    }
    to << (link ? Markup("</a>") : Markup("</div>"));
}

void RenderItem(Writer& to, const TaskListItem& item, const std::string& id) {
    const std::string hint_id = id + "-hint";
    const std::string status_id = id + "-status";
    to << "<li"
       << ClassList("nhsuk-task-list__item")
              .AddIf(!item.href.empty(), "nhsuk-task-list__item--with-link")
              .Add(item.classes)
       << "><div class=\"nhsuk-task-list__name-and-hint\">";
    RenderItemHeading(to, item, item.hint.empty() ? status_id : hint_id + " " + status_id);
    if (!item.hint.empty()) {
        to << "<div class=\"nhsuk-task-list__hint\"" << Attribute("id", hint_id) << ">" << item.hint
           << "</div>";
    }
    to << "</div><div" << ClassList("nhsuk-task-list__status").Add(item.status.classes)
       << Attribute("id", status_id) << ">";
    if (item.status.tag) {
        to << *item.status.tag;
    } else {
        to << Content(item.status.text, item.status.html);
    }
    to << "</div></li>";
}

}  // namespace

void TaskList::Render(Writer& to) const {
    to << "<ul" << ClassList("nhsuk-task-list").Add(classes) << Attribute::IfAny("id", id)
       << attributes << ">";
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].heading.empty()) continue;
        RenderItem(to, items[i], id_prefix + "-" + std::to_string(i + 1));
    }
    to << "</ul>";
}

}  // namespace alongside::nhsuk
