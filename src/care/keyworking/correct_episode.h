// Putting an episode right: amending what was written wrongly, withdrawing what never happened.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct AmendEpisodeCommand {
    people::PersonId person;
    EpisodeId episode;
    int seen = 0;
    EpisodeKind kind{};
    Date opened_on;
    std::optional<std::string> phase;
    std::optional<Date> closed_on;
    std::optional<CloseReason> close_reason;
    std::string reason;
};
Result<EpisodeAmended> AmendEpisode(const identity::Work& work, const AmendEpisodeCommand& command);

struct WithdrawEpisodeCommand {
    people::PersonId person;
    EpisodeId episode;
    int seen = 0;
    std::string reason;
};
Result<EpisodeWithdrawn> WithdrawEpisode(
    const identity::Work& work, const WithdrawEpisodeCommand& command
);

}  // namespace alongside::keyworking
