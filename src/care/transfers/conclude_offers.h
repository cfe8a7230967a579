// What ends an offer to hand over that nobody answers.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/codec.h"

namespace alongside::transfers {

/// What follows for somebody's offers from what was just recorded of them: with a death or when
/// they leave the register an offer that waits ends, in the same transaction; when the death was
/// none it waits again. `EndedNow` and `ResumedNow` decide.
std::vector<journal::Fact> ConcludeOffers(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
);

}  // namespace alongside::transfers
