// Proving that the journal is whole and that the tables follow from it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"
#include "platform/journal/rebuild.h"

namespace alongside::journal {

struct VerifyReport {
    std::int64_t streams = 0;
    std::int64_t entries = 0;
    std::vector<std::string>
        problems;  ///< In words, each naming the stream and, where it can, the number.
};

/// Checks every stream's chain of hashes, its keys and its head; replays each stream and compares
/// the rows; and compares every counter with the rows that it counts. Changes nothing. Streams are
/// replayed a few at a time in transactions that are rolled back, so a server may go on working.
VerifyReport Verify(
    db::Database& database,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const OnProgress& progress
);

}  // namespace alongside::journal
