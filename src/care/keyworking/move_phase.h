// Moving support to another phase, and ticking off what is done in one.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct MovePhaseCommand {
    people::PersonId person;
    EpisodeId episode;
    int seen = 0;
    Phase phase{};
    Date from;
};
/// Records the phase; the episode's own words for it follow. As `DecidePhase`.
Result<PhaseMoved> MovePhase(const identity::Work& work, const MovePhaseCommand& command);

struct RecordActivityCommand {
    people::PersonId person;
    EpisodeId episode;
    ActivityDone done;
};
/// Said again, the later counts. As `DecideActivity`.
Result<ActivityDone> RecordActivity(
    const identity::Work& work, const RecordActivityCommand& command
);

}  // namespace alongside::keyworking
