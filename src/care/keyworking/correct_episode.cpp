// Amending and withdrawing episodes.
// SPDX-License-Identifier: MIT
#include "care/keyworking/correct_episode.h"

#include "care/keyworking/episode.h"
#include "care/keyworking/keyworking_store.h"
#include "platform/base/field_checks.h"

namespace alongside::keyworking {

Result<EpisodeAmended> AmendEpisode(
    const identity::Work& work, const AmendEpisodeCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(const Episode held, store.GetEpisodeToChange(command.episode, command.seen));
    TRY_ASSIGN(
        const EpisodeAmended amended,
        DecideEpisodeAmendment(
            {.episodes = store.Episodes(), .today = work.today},
            held,
            {.id = held.id,
             .kind = command.kind,
             .opened_on = command.opened_on,
             .phase = command.phase,
             .closed_on = command.closed_on,
             .close_reason = command.close_reason,
             .reason = command.reason}
        )
    );
    return work.journal.Record(scope.stream(), amended);
}

Result<EpisodeWithdrawn> WithdrawEpisode(
    const identity::Work& work, const WithdrawEpisodeCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this episode never happened"));
    work.journal.Lock(scope.stream());
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(const Episode held, store.GetEpisodeToChange(command.episode, command.seen));
    return work.journal.Record(scope.stream(), EpisodeWithdrawn{held.id, command.reason});
}

}  // namespace alongside::keyworking
