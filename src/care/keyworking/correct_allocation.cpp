// Amending and withdrawing allocations.
// SPDX-License-Identifier: MIT
#include "care/keyworking/correct_allocation.h"

#include "care/keyworking/allocation.h"
#include "care/keyworking/keyworking_store.h"
#include "care/workforce/api.h"
#include "platform/base/field_checks.h"

namespace alongside::keyworking {

Result<AllocationAmended> AmendAllocation(
    const identity::Work& work, const AmendAllocationCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(
        const Allocation held, store.GetAllocationToChange(command.allocation, command.seen)
    );
    TRY_ASSIGN(
        const AllocationAmended amended,
        DecideAllocationAmendment(
            {.allocations = store.Allocations(),
             .post = workforce::FindPost(work.tables, scope, command.worker),
             .today = work.today},
            held,
            {.id = held.id,
             .worker = command.worker,
             .role = command.role,
             .from = command.from,
             .to = command.to,
             .reason = command.reason}
        )
    );
    return work.journal.Record(scope.stream(), amended);
}

Result<AllocationWithdrawn> WithdrawAllocation(
    const identity::Work& work, const WithdrawAllocationCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this allocation never happened"));
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(
        const Allocation held, store.GetAllocationToChange(command.allocation, command.seen)
    );
    return work.journal.Record(scope.stream(), AllocationWithdrawn{held.id, command.reason});
}

}  // namespace alongside::keyworking
