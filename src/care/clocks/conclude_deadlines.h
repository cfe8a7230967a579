// What is due, worked out anew from a person's whole record.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/event.h"

namespace alongside::clocks {

/// The facts to record of a person so that what is due round the register is what the rules want:
/// deciding a referral, looking at a rating again, naming a lead keyworker. Empty when nothing
/// moves.
std::vector<journal::Fact> ConcludeRegister(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
);

/// The same round hospital and reviews.
std::vector<journal::Fact> ConcludeReviews(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
);

}  // namespace alongside::clocks
