// Load, decide, record: the end of an action.
// SPDX-License-Identifier: MIT
#include "care/actions/complete_action.h"

#include <type_traits>

#include "care/actions/action_store.h"

namespace alongside::actions {
namespace {

// Ends or reopens the action that a command names: `decide(held)` gives the event.
template <class Command, class Decide>
auto Change(const identity::Work& work, const Command& command, const Decide& decide)
    -> std::invoke_result_t<const Decide&, const Action&> {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordAction, command.person)
    );
    work.journal.Lock(scope.stream());
    const ActionStore store(work.tables, scope);
    TRY_ASSIGN(const Action held, store.GetToChange(command.action, command.seen));
    TRY_ASSIGN(const auto event, decide(held));
    return work.journal.Record(scope.stream(), event);
}

}  // namespace

Result<ActionCompleted> CompleteAction(
    const identity::Work& work, const CompleteActionCommand& command
) {
    return Change(work, command, [&](const Action& held) {
        return DecideCompletion(held, command.completed_on, command.evidence, work.today);
    });
}

Result<ActionClosed> CloseAction(const identity::Work& work, const CloseActionCommand& command) {
    return Change(work, command, [&](const Action& held) {
        return DecideClosing(held, command.closed_on, command.reason, work.today);
    });
}

Result<ActionReopened> ReopenAction(
    const identity::Work& work, const ReopenActionCommand& command
) {
    return Change(work, command, [&](const Action& held) {
        return DecideReopening(held, command.reason);
    });
}

}  // namespace alongside::actions
