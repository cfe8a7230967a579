// Load, decide, record: the end of support.
// SPDX-License-Identifier: MIT
#include "care/keyworking/close_episode.h"

#include "care/keyworking/allocation.h"
#include "care/keyworking/episode.h"
#include "care/keyworking/keyworking_store.h"

namespace alongside::keyworking {

Result<ClosedEpisode> CloseEpisode(const identity::Work& work, const CloseEpisodeCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordEpisode, command.person)
    );
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(const Episode held, store.GetEpisodeToChange(command.episode, command.seen));
    TRY_ASSIGN(
        const EpisodeClosed closed,
        DecideClosing(held, command.closed_on, command.close_reason, work.today)
    );
    ClosedEpisode result{closed, {}};
    if (held.kind == EpisodeKind::kKeyworking)
        result.ended = EndedWithEpisode(store.Allocations(), closed.closed_on);
    work.journal.Record(scope.stream(), closed);
    for (const AllocationEnded& ended : result.ended) work.journal.Record(scope.stream(), ended);
    return result;
}

}  // namespace alongside::keyworking
