// Emptying every projection and replaying the journal into it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

struct RebuildReport {
    std::int64_t streams = 0;
    std::int64_t entries = 0;
};

/// Called now and then with the number of entries replayed so far.
using OnProgress = std::function<void(std::int64_t)>;

/// Empties all projections and replays every stream, in one transaction that nothing interrupts: an
/// SQLite database must be opened alone, on PostgreSQL whoever records something waits. Throws
/// `UnknownEvent`, `UnreadableFact`, `KeyProblem`, `db::Failure`; then nothing has changed.
RebuildReport Rebuild(
    db::Database& database,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const OnProgress& progress
);

/// Notes that every projection's rows are those of this release: a new database holds none.
void RecordProjectionVersions(db::Tx& tx, const Catalogue& catalogue);

/// The projections whose rows an older release wrote in another shape; `Rebuild` brings them up to
/// date.
std::vector<std::string> OutdatedProjections(const db::Reader& tables, const Catalogue& catalogue);

/// Refuses a database in which a newer release has recorded something. Throws `UnknownEvent`.
void RefuseUnknownEvents(const db::Reader& tables, const Catalogue& catalogue);

/// A stream's place in the order of streams, and what is known of it.
struct StreamRow {
    AreaId area;
    StreamId stream;
    StreamKind kind;
    std::int64_t number = 0;
    Instant recorded;
    std::string hash;
    bool erased = false;
};
/// The streams after one, at most `limit`.
std::vector<StreamRow> StreamsAfter(const db::Reader& tables, const StreamRow& last, int limit);

}  // namespace alongside::journal
