// Asks for the last position.
// SPDX-License-Identifier: MIT
#include "platform/journal/record_version.h"

#include "platform/journal/journal_sql.h"

namespace alongside::journal {

std::optional<std::int64_t> RecordVersion(const db::Reader& tables) {
    return tables
        .First(
            sql::kGetRecordVersion,
            {},
            [](const db::Row& row) { return row.Get<std::optional<std::int64_t>>(0); }
        )
        .value_or(std::nullopt);
}

}  // namespace alongside::journal
