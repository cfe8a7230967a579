// Load, decide, record: a worker for somebody.
// SPDX-License-Identifier: MIT
#include "care/keyworking/name_keyworker.h"

#include "care/keyworking/allocation.h"
#include "care/keyworking/keyworking_store.h"
#include "care/workforce/api.h"

namespace alongside::keyworking {
namespace {

// HAND-4
Result<Done> CheckConcerned(
    const identity::Work& work, const workforce::PostId& worker, const char* words
) {
    if (work.actor.grants.Has(identity::Permission::kAllocate)) return Done{};
    if (!worker.empty() && work.actor.post == worker) return Done{};
    return Error{Fault::kRefused, words, "HAND-4"};
}

}  // namespace

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

Result<LeadHandoverOffered> OfferLead(const identity::Work& work, const OfferLeadCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordEpisode, command.person)
    );
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(const Allocation lead, store.GetAllocationToChange(command.from, command.seen));
    TRY(CheckConcerned(work, lead.worker, "Only the lead, or a team leader, can hand over"));
    LeadHandoverOffered offer;
    offer.from = command.from;
    offer.to = command.to;
    offer.reason = command.reason;
    TRY_ASSIGN(
        offer,
        DecideLeadOffer(
            {.allocations = store.Allocations(),
             .post = workforce::FindPost(work.tables, scope, command.to),
             .today = work.today},
            store.LeadHandovers(),
            offer
        )
    );
    return work.journal.Record(scope.stream(), offer);
}

Result<Done> AnswerLead(const identity::Work& work, const AnswerLeadCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordEpisode, command.person)
    );
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(
        const LeadHandover handover, store.GetLeadHandoverToChange(command.handover, command.seen)
    );
    TRY(CheckConcerned(
        work, handover.to, "Only the worker who was asked, or a team leader, can answer"
    ));
    const AllocationContext context{
        .allocations = store.Allocations(),
        .post = workforce::FindPost(work.tables, scope, handover.to),
        .today = work.today};
    if (!command.accepted) {
        TRY_ASSIGN(
            const LeadHandoverDeclined declined, DecideLeadRefusal(context, handover, command.why)
        );
        work.journal.Record(scope.stream(), declined);
        return Done{};
    }
    TRY_ASSIGN(const LeadTaken taken, DecideLeadAcceptance(context, handover, command.on));
    work.journal.Record(scope.stream(), taken.accepted);
    for (const AllocationEnded& ended : taken.naming.ended)
        work.journal.Record(scope.stream(), ended);
    work.journal.Record(scope.stream(), taken.naming.named);
    return Done{};
}

}  // namespace alongside::keyworking
