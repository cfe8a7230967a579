// Load, decide, record: a worker for somebody.
// SPDX-License-Identifier: MIT
#include "care/keyworking/name_keyworker.h"

#include "care/keyworking/allocation.h"
#include "care/keyworking/keyworking_store.h"
#include "care/workforce/api.h"

namespace alongside::keyworking {

Result<KeyworkerNamed> NameKeyworker(
    const identity::Work& work, const NameKeyworkerCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kAllocate, command.person)
    );
    work.journal.Lock(scope.stream());
    const AllocationContext context{
        .allocations = KeyworkingStore(work.tables, scope).Allocations(),
        .post = workforce::FindPost(work.tables, scope, command.worker),
        .today = work.today};
    TRY_ASSIGN(
        const Naming naming, DecideNaming(context, command.worker, command.role, command.from)
    );
    if (command.role == AllocationRole::kLead &&
        VersionOf(LeadOn(context.allocations, work.today)) != command.seen)
        return Error{
            Fault::kConflict, "Someone else named a lead keyworker while you were writing"};
    for (const AllocationEnded& ended : naming.ended) work.journal.Record(scope.stream(), ended);
    return work.journal.Record(scope.stream(), naming.named);
}

}  // namespace alongside::keyworking
