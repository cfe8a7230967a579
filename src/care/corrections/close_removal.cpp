// Load, decide, record: that an entry stays.
// SPDX-License-Identifier: MIT
#include "care/corrections/close_removal.h"

#include "care/corrections/removal_store.h"
#include "platform/base/field_checks.h"

namespace alongside::corrections {
namespace {

// The request as it is while its record is locked.
Result<Removal> LockRemoval(
    const identity::Work& work, const people::PersonId& person, const RemovalId& removal
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, person)
    );
    work.journal.Lock(scope.stream());
    return RemovalStore(work.tables, scope).Get(removal);
}

}  // namespace

Result<RemovalDeclined> DeclineRemoval(
    const identity::Work& work, const DeclineRemovalCommand& command
) {
    TRY_ASSIGN(const Removal removal, LockRemoval(work, command.person, command.removal));
    TRY(CheckMaySettle(removal, work.actor.id));
    TRY(CheckReason(command.reason, "Enter why the entry stays"));
    return work.journal.Record(removal.origin, RemovalDeclined{removal.id, command.reason});
}

Result<RemovalWithdrawn> WithdrawRemoval(
    const identity::Work& work, const WithdrawRemovalCommand& command
) {
    TRY_ASSIGN(const Removal removal, LockRemoval(work, command.person, command.removal));
    TRY(CheckMayWithdraw(removal, work.actor.id));
    return work.journal.Record(removal.origin, RemovalWithdrawn{removal.id});
}

}  // namespace alongside::corrections
