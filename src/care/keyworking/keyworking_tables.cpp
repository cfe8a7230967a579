// The only writer of keyworking's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/keyworking/keyworking_tables.h"

#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"

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
}

}  // namespace alongside::keyworking
