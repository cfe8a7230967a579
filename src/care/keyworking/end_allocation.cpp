// Load, decide, record: the end of a worker's part.
// SPDX-License-Identifier: MIT
#include "care/keyworking/end_allocation.h"

#include "care/keyworking/allocation.h"
#include "care/keyworking/keyworking_store.h"

namespace alongside::keyworking {

Result<AllocationEnded> EndAllocation(
    const identity::Work& work, const EndAllocationCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kAllocate, command.person)
    );
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(
        const Allocation held, store.GetAllocationToChange(command.allocation, command.seen)
    );
    TRY(CheckNoHandoverWaits(store.LeadHandovers(), store.Allocations(), held, work.today));
    TRY_ASSIGN(const AllocationEnded ended, DecideEnd(held, command.ended_on, work.today));
    return work.journal.Record(scope.stream(), ended);
}

}  // namespace alongside::keyworking
