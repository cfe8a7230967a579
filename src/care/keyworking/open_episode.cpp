// Load, decide, record: the beginning of support.
// SPDX-License-Identifier: MIT
#include "care/keyworking/open_episode.h"

#include "care/keyworking/episode.h"
#include "care/keyworking/keyworking_store.h"

namespace alongside::keyworking {

Result<EpisodeOpened> OpenEpisode(const identity::Work& work, const OpenEpisodeCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordEpisode, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(
        const EpisodeOpened opened,
        DecideOpening(
            {.episodes = KeyworkingStore(work.tables, scope).Episodes(), .today = work.today},
            command.kind,
            command.opened_on,
            command.phase
        )
    );
    return work.journal.Record(scope.stream(), opened);
}

}  // namespace alongside::keyworking
