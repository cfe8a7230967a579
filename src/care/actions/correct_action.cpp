// Amending and withdrawing actions.
// SPDX-License-Identifier: MIT
#include "care/actions/correct_action.h"

#include "care/actions/action_store.h"
#include "care/actions/find_owner.h"

namespace alongside::actions {
namespace {

Result<identity::Scope> Allow(const identity::Work& work, const people::PersonId& person) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, person)
    );
    work.journal.Lock(scope.stream());
    return scope;
}

// All faults together: those of the action, and that there is no reason.
Result<Action> Decide(
    const AmendActionCommand& command, const Result<std::string>& reason, Date today
) {
    auto action = DecideAction(command.action, today);
    if (reason) return action;
    if (action) return Error(reason.error());
    Error error = std::move(action).error();
    error.fields.insert(
        error.fields.end(), reason.error().fields.begin(), reason.error().fields.end()
    );
    return error;
}

}  // namespace

Result<ActionAmended> AmendAction(const identity::Work& work, const AmendActionCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    const ActionStore store(work.tables, scope);
    TRY_ASSIGN(const Action held, store.GetToChange(command.action.id, command.seen));
    const auto reason = DecideReason(command.reason, "Enter what was wrong");
    TRY_ASSIGN(const Action action, Decide(command, reason, work.today));
    if (action.owner_post != held.owner_post) TRY(FindOwnerPost(work, scope, action.owner_post));
    std::optional<SourceId> source;
    if (!action.source.empty()) source = action.source;
    return work.journal.Record(
        scope.stream(),
        ActionAmended{
            .id = action.id,
            .title = action.title,
            .done_looks_like = action.done_looks_like,
            .agency = action.agency,
            .owner = action.owner,
            .owner_post = action.owner_post,
            .raised_on = action.raised_on,
            .first_due_on = action.first_due_on,
            .due_on = action.due_on,
            .source = source,
            .completed_on = action.completed_on,
            .evidence = action.evidence,
            .closed_on = action.closed_on,
            .closed_reason = action.closed_reason,
            .reason = *reason}
    );
}

Result<ActionWithdrawn> WithdrawAction(
    const identity::Work& work, const WithdrawActionCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    const ActionStore store(work.tables, scope);
    TRY_ASSIGN(const Action held, store.GetToChange(command.action, command.seen));
    TRY_ASSIGN(
        const std::string reason, DecideReason(command.reason, "Enter why this was never agreed")
    );
    return work.journal.Record(scope.stream(), ActionWithdrawn{held.id, reason});
}

}  // namespace alongside::actions
