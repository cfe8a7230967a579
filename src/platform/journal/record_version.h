// Whether the record is still what it was.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "platform/db/database.h"

namespace alongside::journal {

/// A number that is another after every entry that was committed: two pictures of the database with
/// the same number show the same record. Nothing where that cannot be said: on PostgreSQL an entry
/// may be committed with a lower position than the last.
std::optional<std::int64_t> RecordVersion(const db::Reader& tables);

}  // namespace alongside::journal
