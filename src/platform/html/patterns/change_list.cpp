// Renders the history.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/change_list.h"

namespace alongside::patterns {

void ChangeList::Render(Writer& to) const {
    to << "<ol class=\"app-changes\">";
    for (const Change& change : changes) {
        to << "<li class=\"app-changes__item\"><p class=\"app-changes__words\">"
           << Text(change.words) << "</p><p class=\"app-changes__by\"><time"
           << Attribute::IfAny("datetime", change.datetime) << ">" << Text(change.when)
           << "</time>";
        if (!change.who.empty()) to << " by " << Text(change.who);
        if (!change.act.empty()) to << " · " << change.act;
        to << "</p>";
        if (!change.detail.empty()) {
            to << "<div class=\"app-changes__detail\">" << change.detail << "</div>";
        }
        to << "</li>";
    }
    to << "</ol>";
}

}  // namespace alongside::patterns
