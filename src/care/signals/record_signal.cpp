// Load, decide, record: early signals.
// SPDX-License-Identifier: MIT
#include "care/signals/record_signal.h"

#include "care/signals/signal_store.h"
#include "platform/base/field_checks.h"

namespace alongside::signals {

using identity::Permission;
using identity::Scope;
using identity::Work;

Result<SignalRecorded> RecordSignal(const Work& work, const RecordSignalCommand& command) {
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kRecordAction, command.person)
    );
    TRY_ASSIGN(SignalRecorded signal, DecideSignal(command.signal, work.today));
    signal.id = SignalId::New();
    return work.journal.Record(scope.stream(), signal);
}

Result<SignalWithdrawn> WithdrawSignal(const Work& work, const WithdrawSignalCommand& command) {
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this was never so"));
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(const Signal signal, SignalStore(work.tables, scope).Get(command.signal));
    return work.journal.Record(scope.stream(), SignalWithdrawn{signal.id, command.reason});
}

Result<SignalsConsidered> KeepRating(const Work& work, const KeepRatingCommand& command) {
    TRY_ASSIGN(const Scope scope, work.policy.Allow(work.actor, Permission::kRate, command.person));
    TRY(CheckReason(command.reason, "Enter why the rating stays as it is"));
    work.journal.Lock(scope.stream());
    const SignalStore store(work.tables, scope);
    const auto look = store.OpenLook();
    if (VersionOf(look, Waiting(store.List())) != command.seen)
        return Error{Fault::kConflict, "Another signal was recorded while you were writing"};
    if (!look)
        return Error{Fault::kRefused, "No signal waits for another look at this rating", "SIG-1"};
    return work.journal.Record(
        scope.stream(), SignalsConsidered{work.today, LookedAt::kStays, command.reason}
    );
}

Result<SignalRuleChosen> ChooseSignalRule(const Work& work, const SignalRuleChosen& chosen) {
    TRY_ASSIGN(const Scope area, work.policy.AllowArea(work.actor, Permission::kManageArea));
    work.journal.Lock(area.stream());
    TRY_ASSIGN(const SignalRuleChosen decided, DecideRule(chosen));
    return work.journal.Record(area.stream(), decided);
}

}  // namespace alongside::signals
