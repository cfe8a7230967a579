// The job that writes a night pack: what a service needs on a night on which nothing runs.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "platform/jobs/worker.h"

namespace alongside::nightpack {

inline constexpr std::string_view kWriteNightPack = "write-night-pack";
/// How many packs of an area are kept: the older ones are removed.
inline constexpr int kPacksKept = 7;

/// Where packs go, and for whom they are sealed. Without both nothing is written.
struct Settings {
    std::string folder = {};
    std::string recipient = {};  ///< A public key of `alongside night-pack keys`.

    bool IsComplete() const { return !folder.empty() && !recipient.empty(); }
};

/// Writes the pack of the job's area: who is on call, what is to be done, and the crisis sheet of
/// everybody living who has one and is on the register or in hospital. When it cannot be written it
/// throws, and the packs of the days before stay as they are.
Result<jobs::Then> WriteNightPack(jobs::Turn& turn, const Settings& settings);

}  // namespace alongside::nightpack
