// The only writer of keyworking's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/keyworking/keyworking_tables.h"

#include "care/keyworking/consultation_tables.h"
#include "care/keyworking/ehc_review_tables.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"
#include "care/keyworking/step_down_tables.h"

namespace alongside::keyworking {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kEpisodes = ALONGSIDE_PROJECTION(
    "episodes",
    1,
    "episode, version, entry, kind, phase, close_reason, valid_from, valid_to, known_from, known_to"
);
constexpr journal::Projection kAllocations = ALONGSIDE_PROJECTION(
    "allocations",
    1,
    "allocation, version, entry, worker, role, valid_from, valid_to, known_from, known_to"
);

constexpr journal::Projection kPhases =
    ALONGSIDE_PROJECTION("episode_phases", 1, "move, entry, episode, phase, starts_on");
constexpr journal::Projection kActivitiesDone =
    ALONGSIDE_PROJECTION("episode_activities", 1, "episode, activity, entry, done_on, note");
constexpr journal::Projection kComeBacks =
    ALONGSIDE_PROJECTION("come_backs", 1, "episode, entry, back_on, why, asked_by");
constexpr journal::Projection kLeadHandovers = ALONGSIDE_PROJECTION(
    "lead_handovers",
    1,
    "handover, version, entry, allocation, worker, reason, offered_on, state, accepted_on, why"
);

void InsertEpisode(Tx& tx, const Entry& entry, const Episode& episode) {
    const Period valid = episode.Open();
    tx.Execute(
        sql::kInsertEpisode,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", episode.id},
         {"version", episode.version},
         {"entry", entry.number},
         {"kind", episode.kind},
         {"phase", episode.phase},
         {"close_reason", episode.close_reason},
         {"valid_from", valid.from},
         {"valid_to", valid.to},
         {"recorded", entry.recorded}}
    );
}

void CloseKnown(Tx& tx, const Entry& entry, const EpisodeId& episode) {
    tx.Execute(
        sql::kUpdateEpisodeKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", episode},
         {"recorded", entry.recorded}}
    );
}

// What we hold of an episode changes: the row known so far is closed and the next version inserted.
// One whose first fact was redacted is not held, and stays so.
template <class Change>
void ChangeEpisode(Tx& tx, const Entry& entry, const EpisodeId& id, const Change& change) {
    auto held = tx.First(
        sql::kGetEpisode,
        {{"area", entry.area}, {"stream", entry.stream}, {"episode", id}},
        ReadEpisode
    );
    if (!held) return;
    change(*held);
    ++held->version;
    CloseKnown(tx, entry, id);
    InsertEpisode(tx, entry, *held);
}

void Apply(Tx& tx, const Entry& entry, const EpisodeOpened& e) {
    InsertEpisode(
        tx, entry, {.id = e.id, .kind = e.kind, .phase = e.phase, .opened_on = e.opened_on}
    );
}

void Apply(Tx& tx, const Entry& entry, const EpisodeClosed& e) {
    ChangeEpisode(tx, entry, e.id, [&](Episode& episode) {
        episode.closed_on = e.closed_on;
        episode.close_reason = e.close_reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const EpisodeAmended& e) {
    ChangeEpisode(tx, entry, e.id, [&](Episode& episode) {
        episode.kind = e.kind;
        episode.phase = e.phase;
        episode.opened_on = e.opened_on;
        episode.closed_on = e.closed_on;
        episode.close_reason = e.close_reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const EpisodeWithdrawn& e) {
    CloseKnown(tx, entry, e.id);
}

void InsertAllocation(Tx& tx, const Entry& entry, const Allocation& allocation) {
    const Period valid = allocation.Open();
    tx.Execute(
        sql::kInsertAllocation,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"allocation", allocation.id},
         {"version", allocation.version},
         {"entry", entry.number},
         {"worker", allocation.worker},
         {"role", allocation.role},
         {"valid_from", valid.from},
         {"valid_to", valid.to},
         {"recorded", entry.recorded}}
    );
}

void CloseKnown(Tx& tx, const Entry& entry, const AllocationId& allocation) {
    tx.Execute(
        sql::kUpdateAllocationKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"allocation", allocation},
         {"recorded", entry.recorded}}
    );
}

template <class Change>
void ChangeAllocation(Tx& tx, const Entry& entry, const AllocationId& id, const Change& change) {
    auto held = tx.First(
        sql::kGetAllocation,
        {{"area", entry.area}, {"stream", entry.stream}, {"allocation", id}},
        ReadAllocation
    );
    if (!held) return;
    change(*held);
    ++held->version;
    CloseKnown(tx, entry, id);
    InsertAllocation(tx, entry, *held);
}

void Apply(Tx& tx, const Entry& entry, const KeyworkerNamed& e) {
    InsertAllocation(
        tx, entry, {.id = e.id, .worker = e.worker, .role = e.role, .from = e.from, .to = e.to}
    );
}

void Apply(Tx& tx, const Entry& entry, const AllocationEnded& e) {
    ChangeAllocation(tx, entry, e.id, [&](Allocation& allocation) { allocation.to = e.ended_on; });
}

void Apply(Tx& tx, const Entry& entry, const AllocationAmended& e) {
    ChangeAllocation(tx, entry, e.id, [&](Allocation& allocation) {
        allocation.worker = e.worker;
        allocation.role = e.role;
        allocation.from = e.from;
        allocation.to = e.to;
    });
}

void Apply(Tx& tx, const Entry& entry, const AllocationWithdrawn& e) {
    CloseKnown(tx, entry, e.id);
}

// The episode's own words for its phase follow, so that whoever reads them sees it.
void Apply(Tx& tx, const Entry& entry, const PhaseMoved& e) {
    tx.Execute(
        sql::kInsertEpisodePhase,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"move", e.id},
         {"entry", entry.number},
         {"episode", e.episode},
         {"phase", e.phase},
         {"starts_on", e.from}}
    );
    ChangeEpisode(tx, entry, e.episode, [&](Episode& episode) {
        episode.phase = WordsOf(e.phase);
    });
}

void Apply(Tx& tx, const Entry& entry, const ActivityDone& e) {
    tx.Execute(
        sql::kInsertEpisodeActivity,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", e.episode},
         {"activity", e.activity},
         {"entry", entry.number},
         {"done_on", e.on},
         {"note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const CameBack& e) {
    tx.Execute(
        sql::kInsertComeBack,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", e.id},
         {"entry", entry.number},
         {"back_on", e.on},
         {"why", e.why},
         {"asked_by", e.asked_by}}
    );
}

void HoldLeadHandover(Tx& tx, const Entry& entry, const LeadHandover& handover) {
    tx.Execute(
        sql::kInsertLeadHandover,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"handover", handover.id},
         {"version", handover.version},
         {"entry", entry.number},
         {"allocation", handover.from},
         {"worker", handover.to},
         {"reason", handover.reason},
         {"offered_on", handover.offered_on},
         {"state", handover.state},
         {"accepted_on", handover.accepted_on},
         {"why", handover.why_declined}}
    );
}

template <class Change>
void ChangeLeadHandover(
    Tx& tx, const Entry& entry, const LeadHandoverId& id, const Change& change
) {
    auto held = tx.First(
        sql::kGetLeadHandover,
        {{"area", entry.area}, {"stream", entry.stream}, {"handover", id}},
        ReadLeadHandover
    );
    if (!held) return;
    change(*held);
    ++held->version;
    HoldLeadHandover(tx, entry, *held);
}

void Apply(Tx& tx, const Entry& entry, const LeadHandoverOffered& e) {
    HoldLeadHandover(
        tx,
        entry,
        {.id = e.id, .from = e.from, .to = e.to, .reason = e.reason, .offered_on = e.offered_on}
    );
}

void Apply(Tx& tx, const Entry& entry, const LeadHandoverAccepted& e) {
    ChangeLeadHandover(tx, entry, e.id, [&](LeadHandover& handover) {
        handover.state = HandoverState::kAccepted;
        handover.accepted_on = e.on;
    });
}

void Apply(Tx& tx, const Entry& entry, const LeadHandoverDeclined& e) {
    ChangeLeadHandover(tx, entry, e.id, [&](LeadHandover& handover) {
        handover.state = HandoverState::kDeclined;
        handover.why_declined = e.why;
    });
}

}  // namespace

void AddKeyworking(journal::Catalogue& catalogue) {
    catalogue.Add<EpisodeOpened>(&Apply);
    catalogue.Add<EpisodeClosed>(&Apply);
    catalogue.Add<EpisodeAmended>(&Apply);
    catalogue.Add<EpisodeWithdrawn>(&Apply);
    catalogue.Add<KeyworkerNamed>(&Apply);
    catalogue.Add<AllocationEnded>(&Apply);
    catalogue.Add<AllocationAmended>(&Apply);
    catalogue.Add<AllocationWithdrawn>(&Apply);
    catalogue.AddTable(kEpisodes);
    catalogue.AddTable(kAllocations);
    catalogue.Add<PhaseMoved>(&Apply);
    catalogue.Add<ActivityDone>(&Apply);
    catalogue.Add<CameBack>(&Apply);
    catalogue.Add<LeadHandoverOffered>(&Apply);
    catalogue.Add<LeadHandoverAccepted>(&Apply);
    catalogue.Add<LeadHandoverDeclined>(&Apply);
    catalogue.AddTable(kPhases);
    catalogue.AddTable(kActivitiesDone);
    catalogue.AddTable(kComeBacks);
    catalogue.AddTable(kLeadHandovers);
    AddStepDown(catalogue);
    AddConsultations(catalogue);
    AddEhcReviews(catalogue);
}

}  // namespace alongside::keyworking
