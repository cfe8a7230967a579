// Load, decide, record: an action.
// SPDX-License-Identifier: MIT
#include "care/actions/raise_action.h"

#include "care/actions/find_owner.h"

namespace alongside::actions {
namespace {

void RecordEnd(const identity::Work& work, const StreamId& person, const Action& action) {
    if (action.completed_on)
        work.journal.Record(
            person, ActionCompleted{action.id, *action.completed_on, action.evidence}
        );
    if (action.closed_on)
        work.journal.Record(
            person, ActionClosed{action.id, *action.closed_on, action.closed_reason.value_or("")}
        );
}

}  // namespace

Result<Action> RaiseAction(const identity::Work& work, const RaiseActionCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordAction, command.person)
    );
    work.journal.Lock(scope.stream());
    Action action = command.action;
    action.id = ActionId::New();
    action.version = 1;
    action.first_due_on = action.due_on;
    action.due_reason.reset();
    TRY_ASSIGN(action, DecideAction(action, work.today));
    TRY(FindOwnerPost(work, scope, action.owner_post));
    std::optional<SourceId> source;
    if (!action.source.empty()) source = action.source;
    work.journal.Record(
        scope.stream(),
        ActionRaised{
            .id = action.id,
            .title = action.title,
            .done_looks_like = action.done_looks_like,
            .agency = action.agency,
            .owner = action.owner,
            .owner_post = action.owner_post,
            .raised_on = action.raised_on,
            .due_on = action.due_on,
            .source = source,
            .evidence = action.evidence}
    );
    RecordEnd(work, scope.stream(), action);
    return action;
}

}  // namespace alongside::actions
