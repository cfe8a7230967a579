// Rebuilding projections, and the versions that say when it is due.
// SPDX-License-Identifier: MIT
#include "platform/journal/rebuild.h"

#include <map>
#include <memory>

#include "platform/journal/journal.h"
#include "platform/journal/journal_sql.h"

namespace alongside::journal {
namespace {

constexpr int kPage = 500;

// Recording begins with a lock of a stream's row, and so waits for the rebuild to end.
constexpr std::string_view kHoldEveryStream = "LOCK TABLE streams IN EXCLUSIVE MODE";

}  // namespace

void RecordProjectionVersions(db::Tx& tx, const Catalogue& catalogue) {
    for (const Projection* projection : catalogue.projections())
        tx.Execute(
            sql::kInsertProjectionVersion,
            {{"name", projection->table}, {"version", projection->version}}
        );
}

std::vector<StreamRow> StreamsAfter(const db::Reader& tables, const StreamRow& last, int limit) {
    return tables.All(
        sql::kListStreams,
        {{"after_area", last.area}, {"after_stream", last.stream}, {"limit", limit}},
        [](const db::Row& row) -> StreamRow {
            return {
                row.Get<AreaId>(0),
                row.Get<StreamId>(1),
                row.Get<StreamKind>(2),
                row.Int(3),
                row.Get<Instant>(4),
                std::string(row.Bytes(5)),
                row.IsNull(6)};
        }
    );
}

RebuildReport Rebuild(
    db::Database& database,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const OnProgress& progress
) {
    RebuildReport report;
    database.WriteAlone(db::AreaSetting::Every(), [&](db::Tx& tx) {
        report = {};  // The body may run again after a deadlock.
        if (tx.dialect() == db::Dialect::kPostgres) tx.Script(kHoldEveryStream);
        for (const Projection* projection : catalogue.projections())
            tx.Execute(projection->delete_all, {});
        for (const Counters* counters : catalogue.counters()) tx.Execute(counters->delete_all, {});
        StreamRow last;
        std::unique_ptr<Journal> journal;
        for (auto page = StreamsAfter(tx, last, kPage); !page.empty();
             page = StreamsAfter(tx, last, kPage)) {
            for (const StreamRow& row : page) {
                if (!journal || journal->area() != row.area) {
                    if (journal) journal->Settle();
                    journal = std::make_unique<Journal>(
                        tx, catalogue, keys, row.area, ActorId("rebuild"), Instant()
                    );
                }
                ++report.streams;
                if (row.erased || SurvivorOf(tx, row.area, row.stream) != row.stream) continue;
                report.entries += journal->ReplayInto(row.stream);
            }
            journal->Settle();
            last = page.back();
            progress(report.entries);
        }
        RecordProjectionVersions(tx, catalogue);
        return db::Ending::kCommit;
    });
    return report;
}

std::vector<std::string> OutdatedProjections(const db::Reader& tables, const Catalogue& catalogue) {
    std::map<std::string, int, std::less<>> held;
    tables.Query(sql::kListProjectionVersions, {}, [&](const db::Row& row) {
        held.emplace(row.Get<std::string>(0), row.Get<int>(1));
    });
    std::vector<std::string> outdated;
    for (const Projection* projection : catalogue.projections()) {
        const auto it = held.find(projection->table);
        if (it == held.end() || it->second != projection->version)
            outdated.emplace_back(projection->table);
    }
    return outdated;
}

void RefuseUnknownEvents(const db::Reader& tables, const Catalogue& catalogue) {
    tables.Query(sql::kListEventTypes, {}, [&](const db::Row& row) {
        catalogue.Get(row.Text(0), row.Get<int>(1));
    });
}

}  // namespace alongside::journal
