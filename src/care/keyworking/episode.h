// Episodes of support, and the rules for opening, closing and putting them right.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/ids.h"
#include "care/keyworking/keyworking_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::keyworking {

struct Episode {
    EpisodeId id;
    int version = 1;
    EpisodeKind kind{};
    std::optional<std::string> phase = {};
    Date opened_on;
    std::optional<Date> closed_on = {};
    std::optional<CloseReason> close_reason = {};

    Period Open() const { return {opened_on, closed_on.value_or(kForever)}; }
    bool operator==(const Episode&) const = default;
};

/// What is known of a person when somebody opens or changes an episode.
struct EpisodeContext {
    std::vector<Episode> episodes;
    Date today;
};

/// Opens an episode. Practice rules: EPISODE-1 one keyworking episode at a time; not dated in the
/// future.
Result<EpisodeOpened> DecideOpening(
    const EpisodeContext& context,
    EpisodeKind kind,
    Date opened_on,
    std::optional<std::string> phase
);

/// Closes an episode on the day it was opened or later, up to today. Practice rule EPISODE-2: it is
/// closed once.
Result<EpisodeClosed> DecideClosing(
    const Episode& episode, Date closed_on, std::optional<CloseReason> close_reason, Date today
);

/// Puts an episode right, under the same rules, with a reason for the correction.
Result<EpisodeAmended> DecideEpisodeAmendment(
    const EpisodeContext& context, const Episode& amended, EpisodeAmended right
);

}  // namespace alongside::keyworking
