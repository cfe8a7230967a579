// Closing an episode of support.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct CloseEpisodeCommand {
    people::PersonId person;
    EpisodeId episode;
    int seen = 0;
    Date closed_on;
    std::optional<CloseReason> close_reason;
};

struct ClosedEpisode {
    EpisodeClosed closed;
    std::vector<AllocationEnded> ended;
};

/// Closes an episode. With one of keyworking the parts of the workers who are named that day end
/// too.
Result<ClosedEpisode> CloseEpisode(const identity::Work& work, const CloseEpisodeCommand& command);

}  // namespace alongside::keyworking
