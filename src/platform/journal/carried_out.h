// Whether a command was carried out before, by the key that came with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/actor.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

/// The fingerprint by which an actor's command is kept, so that the key itself is not.
std::string FingerprintOfCommand(
    const SecretKey& area_key, const ActorId& actor, std::string_view once
);

/// Where the command sent its sender; nothing if it was not carried out, or had no key.
std::optional<std::string> FindCarriedOut(
    const db::Reader& tables,
    const SecretKey& area_key,
    const AreaId& area,
    const ActorId& actor,
    std::string_view once
);

/// For so long the same form sent again changes nothing. A session ends long before.
inline constexpr auto kCommandsKept = std::chrono::days(90);
/// Deletes what an area keeps of commands from before that: for a job.
void PurgeCarriedOut(db::Tx& tx, const AreaId& area, Instant now);

}  // namespace alongside::journal
