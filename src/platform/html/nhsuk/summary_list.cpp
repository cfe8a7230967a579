// Renders the summary list.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/summary_list.h"

#include <algorithm>

namespace alongside::nhsuk {

namespace {

void RenderCell(Writer& to, const SummaryListCell& cell, Markup element, Markup class_name) {
    to << "<" << element
       << ClassList(class_name.view()).Add("nhsuk-u-width-", Word(cell.width)).Add(cell.classes)
       << Attribute::IfAny("id", cell.id) << cell.attributes << ">" << Content(cell.text, cell.html)
       << "</" << element << ">";
}

void RenderActions(Writer& to, const SummaryListRow& row, const Content& about) {
    if (row.actions.empty()) return;
    to << "<dd" << ClassList("nhsuk-summary-list__actions").Add(row.actions_classes) << ">";
    if (row.actions.size() == 1) {
        RenderAction(to, row.actions.front(), about);
    } else {
        to << "<ul class=\"nhsuk-summary-list__actions-list\">";
        for (const Action& action : row.actions) {
            to << "<li class=\"nhsuk-summary-list__actions-list-item\">";
            RenderAction(to, action, about);
            to << "</li>";
        }
        to << "</ul>";
    }
    to << "</dd>";
}

void RenderRows(Writer& to, const SummaryList& list) {
    const bool any_actions = std::any_of(list.rows.begin(), list.rows.end(), [](const auto& row) {
        return !row.actions.empty();
    });
    const Html nothing;
    const Content about = list.card ? Content(list.card->heading.text, list.card->heading.html)
                                    : Content("", nothing);
    to << "<dl"
       << ClassList("nhsuk-summary-list")
              .AddIf(!list.border, "nhsuk-summary-list--no-border")
              .AddIf(list.border && !list.last_row_border, "nhsuk-summary-list--no-last-row-border")
              .Add(list.classes)
       << Attribute::IfAny("id", list.id) << list.attributes << ">";
    for (const SummaryListRow& row : list.rows) {
        const bool unmarked = &row == &list.rows.back() && !list.last_row_border;
        to << "<div"
           << ClassList("nhsuk-summary-list__row")
                  .AddIf(any_actions && row.actions.empty(), "nhsuk-summary-list__row--no-actions")
                  .AddIf(!row.border && !unmarked, "nhsuk-summary-list__row--no-border")
                  .Add(row.classes)
           << Attribute::IfAny("id", row.id) << row.attributes << ">";
        RenderCell(to, row.key, "dt", "nhsuk-summary-list__key");
        RenderCell(to, row.value, "dd", "nhsuk-summary-list__value");
        RenderActions(to, row, about);
        to << "</div>";
    }
    to << "</dl>";
}

}  // namespace

void SummaryList::Render(Writer& to) const {
    if (!card) {
        RenderRows(to, *this);
        return;
    }
    Writer inner;
    RenderRows(inner, *this);
    Card around = *card;
    around.description.html = std::move(inner).Take();
    to << around;
}

}  // namespace alongside::nhsuk
