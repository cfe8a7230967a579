// Load, decide, record: an acceptance that was none.
// SPDX-License-Identifier: MIT
#include "care/transfers/take_acceptance_back.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "care/keyworking/api.h"
#include "care/register/api.h"
#include "care/transfers/offer_transfer.h"
#include "care/transfers/transfer_store.h"
#include "care/workforce/api.h"

namespace alongside::transfers {
namespace {

using identity::Scope;
using identity::Work;

Error ChangedSince(const std::string& what) {
    return {
        Fault::kRefused,
        what +
            " changed since they were handed over. Put that right on their page first, and take "
            "them onto the register there if they belong on it",
        "TRANSFER-7"};
}

// Things of one kind as they were before the acceptance was recorded, just after, and now.
template <class Thing>
struct Moments {
    std::vector<Thing> before;
    std::vector<Thing> after;
    std::vector<Thing> now;
};

// Those of them that the acceptance changed, as they were before it.
template <class Thing>
Result<std::vector<Thing>> ChangedByIt(const Moments<Thing>& moments, const std::string& what) {
    std::vector<Thing> changed;
    for (const Thing& was : moments.before) {
        const auto after = std::ranges::find(moments.after, was.id, &Thing::id);
        if (after == moments.after.end()) return ChangedSince(what);
        if (*after == was) continue;
        if (std::ranges::find(moments.now, *after) == moments.now.end()) return ChangedSince(what);
        changed.push_back(was);
    }
    return changed;
}

Result<Done> BringPlaceBack(
    const Work& work, const Scope& person, Instant settled, const std::string& reason
) {
    const dsr::RegisterStore store(work.tables, person);
    const Instant before = settled - std::chrono::microseconds(1);
    const Moments<dsr::Stay> moments{store.Stays(before), store.Stays(settled), store.Stays()};
    TRY_ASSIGN(const auto stays, ChangedByIt(moments, "Their place on the register"));
    if (stays.empty()) return ChangedSince("Their place on the register");
    for (const dsr::Stay& was : stays) {
        const auto decided = dsr::DecideStay({.stays = store.Stays(), .today = work.today}, was);
        if (!decided)
            return Error{
                Fault::kRefused,
                decided.error().message +
                    ". Take that back on their page first, if it is not so any more",
                "TRANSFER-7"};
        work.journal.Record(
            person.stream(),
            dsr::StayAmended{
                .stay = was.id,
                .referred_on = was.referred_on,
                .source = was.source,
                .decision = was.decision,
                .decided_on = was.decided_on,
                .decision_reason = was.decision_reason,
                .consent = was.consent,
                .consent_on = was.consent_on,
                .removed_on = was.removed_on,
                .removal_reason = was.removal_reason,
                .reason = reason}
        );
    }
    return Done{};
}

// Support goes on as if it had never ended: nobody else may have begun it anew meanwhile.
Result<Done> BringEpisodesBack(
    const Work& work, const Scope& person, Instant settled, const std::string& reason
) {
    const keyworking::KeyworkingStore store(work.tables, person);
    const Instant before = settled - std::chrono::microseconds(1);
    const Moments<keyworking::Episode> moments{
        store.Episodes(before), store.Episodes(settled), store.Episodes()};
    TRY_ASSIGN(const auto episodes, ChangedByIt(moments, "Their keyworking"));
    for (const keyworking::Episode& was : episodes) {
        const auto amended = keyworking::DecideEpisodeAmendment(
            {.episodes = store.Episodes(), .today = work.today},
            was,
            {.id = was.id,
             .kind = was.kind,
             .opened_on = was.opened_on,
             .phase = was.phase,
             .closed_on = was.closed_on,
             .close_reason = was.close_reason,
             .reason = reason}
        );
        if (!amended) return Error{Fault::kRefused, amended.error().message, "TRANSFER-7"};
        work.journal.Record(person.stream(), *amended);
    }
    return Done{};
}

Result<Done> BringWorkersBack(
    const Work& work, const Scope& person, Instant settled, const std::string& reason
) {
    const keyworking::KeyworkingStore store(work.tables, person);
    const Instant before = settled - std::chrono::microseconds(1);
    const Moments<keyworking::Allocation> moments{
        store.Allocations(before), store.Allocations(settled), store.Allocations()};
    TRY_ASSIGN(const auto parts, ChangedByIt(moments, "Who works with them"));
    for (const keyworking::Allocation& was : parts) {
        const auto amended = keyworking::DecideAllocationAmendment(
            {.allocations = store.Allocations(),
             .post = workforce::FindPost(work.tables, person, was.worker),
             .today = work.today},
            was,
            {.id = was.id,
             .worker = was.worker,
             .role = was.role,
             .from = was.from,
             .to = was.to,
             .reason = reason}
        );
        if (!amended) return Error{Fault::kRefused, amended.error().message, "TRANSFER-7"};
        work.journal.Record(person.stream(), *amended);
    }
    return Done{};
}

}  // namespace

Result<TransferNotAccepted> TakeAcceptanceBack(
    const Work& work, const TakeAcceptanceBackCommand& command
) {
    TRY_ASSIGN(
        const Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kDecideReferral, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(const Transfer transfer, TransferStore(work.tables, scope).Get(command.transfer));
    TRY_ASSIGN(
        const TransferNotAccepted undone,
        DecideNotAccepted(
            ContextOf(work, scope), transfer, {.id = transfer.id, .reason = command.reason}
        )
    );
    const std::string reason = "Not handed over after all: " + undone.reason;
    const Instant settled = *transfer.settled;
    TRY(BringPlaceBack(work, scope, settled, reason));
    TRY(BringEpisodesBack(work, scope, settled, reason));
    TRY(BringWorkersBack(work, scope, settled, reason));
    return work.journal.Record(scope.stream(), undone);
}

}  // namespace alongside::transfers
