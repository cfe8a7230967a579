// Following the journal.
// SPDX-License-Identifier: MIT
#include "platform/journal/follower.h"

#include "platform/journal/journal_sql.h"
#include "platform/journal/stored_entry.h"

namespace alongside::journal {

std::vector<FollowedEntry> EntriesSince(const db::Reader& tables, std::int64_t after, int limit) {
    return tables.All(
        sql::kListEntriesSince,
        {{"after", after}, {"limit", limit}},
        [](const db::Row& row) -> FollowedEntry {
            return {row.Get<AreaId>(0), row.Get<StreamId>(1), ReadStoredEntry(row, 2)};
        }
    );
}

}  // namespace alongside::journal
