// Rows of the actions' tables as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/actions/action.h"
#include "platform/db/value.h"

namespace alongside::actions {

/// Reads an action from the columns of list_actions.sql.
inline Action ReadAction(const db::Row& row) {
    Action action = {
        .id = row.Get<ActionId>(0),
        .version = row.Get<int>(1),
        .title = row.Get<std::string>(2),
        .done_looks_like = row.Get<std::optional<std::string>>(3),
        .agency = row.Get<std::optional<std::string>>(4),
        .owner = row.Get<std::optional<std::string>>(5),
        .owner_post = row.Get<std::optional<workforce::PostId>>(6),
        .raised_on = row.Get<std::optional<Date>>(7),
        .first_due_on = row.Get<Date>(8),
        .due_on = row.Get<Date>(9),
        .due_reason = row.Get<std::optional<std::string>>(10),
        .source = row.Get<std::optional<SourceId>>(11).value_or(SourceId()),
        .evidence = row.Get<std::optional<std::string>>(13),
        .closed_reason = row.Get<std::optional<std::string>>(14)};
    const auto ending = row.Get<std::optional<ActionEnding>>(12);
    if (ending == ActionEnding::kDone) action.completed_on = row.Get<Date>(15);
    if (ending == ActionEnding::kNotNeeded) action.closed_on = row.Get<Date>(15);
    return action;
}

}  // namespace alongside::actions
