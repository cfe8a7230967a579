// Actions, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/actions/action_store.h"

#include "care/actions/actions_rows.h"
#include "care/actions/actions_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::actions {
namespace {

constexpr int kStream = 16;  // The column after those of an action.

}  // namespace

std::vector<Action> ActionStore::List(Instant as_known) const {
    return tables_.All(
        sql::kListActions,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadAction
    );
}

std::vector<Action> ActionStore::ListOfSource(const SourceId& source) const {
    return tables_.All(
        sql::kListActionsOfSource,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"source", source}},
        ReadAction
    );
}

Result<Action> ActionStore::Get(const ActionId& id) const {
    auto action = tables_.First(
        sql::kGetAction,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"action", id}},
        ReadAction
    );
    if (!action) return Error{Fault::kNotFound, "There is no such action"};
    return *std::move(action);
}

Result<Action> ActionStore::GetToChange(const ActionId& id, int seen) const {
    return AsSeen(Get(id), seen, "this action");
}

std::vector<ActionNote> ActionStore::Notes(const ActionId& id) const {
    return tables_.All(
        sql::kListActionNotes,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"action", id}},
        [](const db::Row& row) -> ActionNote {
            return {row.Get<std::string>(0), row.Get<journal::ActorId>(1), row.Get<Instant>(2)};
        }
    );
}

std::vector<AreaAction> ListOpenActions(
    const db::Reader& tables,
    const identity::Scope& area,
    const ActionFilter& filter,
    const ActionKey& after,
    int limit
) {
    // Before every id of a day: a page that begins with the day is one that begins after that.
    ActionKey begin = after;
    if (filter.due_from && *filter.due_from > begin.due_on) begin = {*filter.due_from, {}};
    const Date to = filter.due_to.value_or(kForever);
    const auto read = [](const db::Row& row) -> AreaAction {
        return {row.Get<people::PersonId>(kStream), ReadAction(row)};
    };
    if (filter.owner_post)
        return tables.All(
            sql::kListOpenActionsOfPost,
            {{"area", area.area()},
             {"owner_post", *filter.owner_post},
             {"after_due_on", begin.due_on},
             {"after_action", begin.id},
             {"due_to", to},
             {"limit", limit}},
            read
        );
    return tables.All(
        sql::kListOpenActions,
        {{"area", area.area()},
         {"after_due_on", begin.due_on},
         {"after_action", begin.id},
         {"due_to", to},
         {"limit", limit}},
        read
    );
}

void ForEachAction(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Action&)>& visit
) {
    tables.Query(
        sql::kListAreaActions,
        {{"area", area.area()}, {"as_known", as_known}},
        [&](const db::Row& row) { visit(row.Get<people::PersonId>(kStream), ReadAction(row)); }
    );
}

}  // namespace alongside::actions
