// Reading the journal as a whole, in the order of recording: for what follows it from outside.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "platform/db/database.h"
#include "platform/journal/chain.h"

namespace alongside::journal {

/// Where an entry stands in the whole journal.
struct FollowedEntry {
    AreaId area;
    StreamId stream;
    StoredEntry stored;
};

/// At most `limit` entries after a position, in order. On PostgreSQL it stops below the oldest
/// transaction that is still running, whose entries may yet appear in between: who goes on from
/// the last position that it was given misses none.
std::vector<FollowedEntry> EntriesSince(const db::Reader& tables, std::int64_t after, int limit);

}  // namespace alongside::journal
