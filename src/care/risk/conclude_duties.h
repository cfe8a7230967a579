// What somebody's rating asks for, worked out anew from their record.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/event.h"

namespace alongside::risk {

/// The facts to record of a person so that what is open is what the area's settings ask for.
std::vector<journal::Fact> ConcludeDuties(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
);

}  // namespace alongside::risk
