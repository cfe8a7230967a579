// Opening an episode of support.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct OpenEpisodeCommand {
    people::PersonId person;
    EpisodeKind kind{};
    Date opened_on;
    std::optional<std::string> phase;
};

Result<EpisodeOpened> OpenEpisode(const identity::Work& work, const OpenEpisodeCommand& command);

}  // namespace alongside::keyworking
