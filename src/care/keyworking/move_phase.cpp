// Load, decide, record: the phases of support.
// SPDX-License-Identifier: MIT
#include "care/keyworking/move_phase.h"

#include "care/keyworking/episode.h"
#include "care/keyworking/keyworking_store.h"

namespace alongside::keyworking {

Result<PhaseMoved> MovePhase(const identity::Work& work, const MovePhaseCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordEpisode, command.person)
    );
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(const Episode held, store.GetEpisodeToChange(command.episode, command.seen));
    PhaseMoved moved;
    moved.phase = command.phase;
    moved.from = command.from;
    TRY_ASSIGN(moved, DecidePhase(held, store.Phases(held.id), moved, work.today));
    return work.journal.Record(scope.stream(), moved);
}

Result<ActivityDone> RecordActivity(
    const identity::Work& work, const RecordActivityCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordEpisode, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(const Episode held, KeyworkingStore(work.tables, scope).GetEpisode(command.episode));
    TRY_ASSIGN(const ActivityDone done, DecideActivity(held, command.done, work.today));
    return work.journal.Record(scope.stream(), done);
}

}  // namespace alongside::keyworking
