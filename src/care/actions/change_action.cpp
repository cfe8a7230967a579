// Load, decide, record: what becomes of an open action.
// SPDX-License-Identifier: MIT
#include "care/actions/change_action.h"

#include "care/actions/action_store.h"
#include "care/actions/find_owner.h"

namespace alongside::actions {
namespace {

Result<identity::Scope> Allow(const identity::Work& work, const people::PersonId& person) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordAction, person)
    );
    work.journal.Lock(scope.stream());
    return scope;
}

}  // namespace

Result<ActionHanded> HandAction(const identity::Work& work, const HandActionCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    const ActionStore store(work.tables, scope);
    TRY_ASSIGN(const Action held, store.GetToChange(command.action, command.seen));
    TRY_ASSIGN(const ActionHanded handed, DecideHanding(held, command.to, command.reason));
    TRY(FindOwnerPost(work, scope, handed.owner_post));
    return work.journal.Record(scope.stream(), handed);
}

Result<ActionRescheduled> RescheduleAction(
    const identity::Work& work, const RescheduleActionCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    const ActionStore store(work.tables, scope);
    TRY_ASSIGN(const Action held, store.GetToChange(command.action, command.seen));
    TRY_ASSIGN(
        const ActionRescheduled moved,
        DecideRescheduling(held, command.due_on, command.reason, work.today)
    );
    return work.journal.Record(scope.stream(), moved);
}

Result<ActionNoted> NoteAction(const identity::Work& work, const NoteActionCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Allow(work, command.person));
    TRY_ASSIGN(const Action held, ActionStore(work.tables, scope).Get(command.action));
    TRY_ASSIGN(const ActionNoted noted, DecideNote(held, command.note));
    return work.journal.Record(scope.stream(), noted);
}

}  // namespace alongside::actions
