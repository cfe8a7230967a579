// The proof: chains first, then rows, then counters.
// SPDX-License-Identifier: MIT
#include "platform/journal/verify.h"

#include <algorithm>
#include <memory>
#include <set>

#include "platform/journal/chain.h"
#include "platform/journal/codec.h"
#include "platform/journal/journal.h"
#include "platform/journal/journal_facts.h"
#include "platform/journal/journal_sql.h"
#include "platform/journal/stored_entry.h"

namespace alongside::journal {
namespace {

constexpr int kPage = 100;

// A row as text that two equal rows share and two different rows do not.
std::string TextOf(const db::Row& row) {
    std::string text;
    for (int column = 0; column < row.Columns(); ++column) {
        const std::string value = row.AsText(column);
        text += row.IsNull(column) ? "-" : std::to_string(value.size()) + ":" + value;
        text += ',';
    }
    return text;
}

class Verification {
public:
    Verification(
        db::Database& database,
        const Catalogue& catalogue,
        const KeyRing& keys,
        const OnProgress& progress
    )
        : database_(database), catalogue_(catalogue), keys_(keys), progress_(progress) {}

    VerifyReport Run() {
        database_.Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            FindErasures(tables);
            FindForeignEntries(tables);
        });
        StreamRow last;
        while (CheckPage(last)) progress_(report_.entries);
        database_.Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            CheckCounters(tables);
        });
        return std::move(report_);
    }

private:
    void Problem(const StreamRow& row, const std::string& words) {
        report_.problems.push_back("stream " + row.stream.value + ": " + words);
    }

    // Which streams an erasure event accounts for. It stands in the area's own stream.
    void FindErasures(const db::Reader& tables) {
        const auto areas = tables.All(sql::kListAreaKeys, {}, [](const db::Row& row) {
            return row.Get<AreaId>(0);
        });
        for (const AreaId& area : areas) {
            try {
                ForEachEntry(
                    tables,
                    catalogue_,
                    keys_,
                    area,
                    StreamId(area.value),
                    [&](const Entry& entry) {
                        if (entry.fact.type == StreamErased::kType)
                            erased_.insert(Decode<StreamErased>(entry.fact).erased);
                    }
                );
            } catch (const UnreadableFact&) {
                // The chain of the area's stream is checked, and named, with all others.
                continue;
            }
        }
    }

    void FindForeignEntries(const db::Reader& tables) {
        tables.Query(sql::kListEntriesWithoutStream, {}, [&](const db::Row& row) {
            report_.problems.push_back(
                "stream " + row.Get<std::string>(1) + ": entry " + std::to_string(row.Int(2)) +
                " belongs to a stream that does not exist"
            );
        });
    }

    // One page of streams, in a transaction that is rolled back.
    bool CheckPage(StreamRow& last) {
        std::vector<StreamRow> page;
        const std::size_t problems_before = report_.problems.size();
        const VerifyReport before = report_;
        database_.Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
            report_ = before;  // The body may run again after a deadlock.
            report_.problems.resize(problems_before);
            page = StreamsAfter(tx, last, kPage);
            for (const StreamRow& row : page) {
                ++report_.streams;
                if (CheckChain(tx, row) && !row.erased) CheckRows(tx, row);
            }
            return db::Ending::kRollback;
        });
        if (page.empty()) return false;
        last = page.back();
        return true;
    }

    bool CheckChain(const db::Reader& tables, const StreamRow& row) {
        const std::size_t problems = report_.problems.size();
        if (row.erased && !erased_.contains(row.stream))
            Problem(row, "its key is missing, and no erasure was recorded");
        std::optional<SecretKey> key;
        try {
            key = StreamKey(tables, keys_.AreaKey(tables, row.area), row.area, row.stream);
        } catch (const UnreadableFact& error) {
            Problem(row, error.what());
            return false;
        }
        std::string previous = FirstHash();
        std::int64_t number = 0;
        std::set<std::int64_t> without_key;
        tables.Query(
            sql::kListEntriesOfStream,
            {{"area", row.area}, {"stream", row.stream}, {"after", 0}},
            [&](const db::Row& found) {
                const StoredEntry stored = ReadStoredEntry(found, 0);
                ++report_.entries;
                CheckEntry(row, stored, previous, number + 1, key, without_key);
                number = stored.number;
                previous = stored.hash;
            }
        );
        if (number != row.number || previous != row.hash)
            Problem(
                row,
                "its last entry should be number " + std::to_string(row.number) +
                    " but is number " + std::to_string(number) + " or another"
            );
        for (const std::int64_t missing : without_key)
            Problem(
                row,
                "entry " + std::to_string(missing) +
                    " has lost its key, and no redaction was recorded"
            );
        return report_.problems.size() == problems;
    }

    void CheckEntry(
        const StreamRow& row,
        const StoredEntry& stored,
        const std::string& previous,
        std::int64_t expected,
        const std::optional<SecretKey>& key,
        std::set<std::int64_t>& without_key
    ) {
        const std::string name = "entry " + std::to_string(stored.number);
        if (stored.number != expected) {
            Problem(row, "entry " + std::to_string(expected) + " is missing");
            return;
        }
        if (HashOf(
                row.area, row.stream, stored.number, stored.recorded, previous, stored.ciphertext
            ) != stored.hash) {
            Problem(row, name + " was changed, moved or does not follow the one before it");
            return;
        }
        if (!key) return;
        if (!stored.content_key) {
            without_key.insert(stored.number);
            return;
        }
        try {
            const auto entry = Unseal(row.area, row.stream, stored, previous, *key);
            if (entry->fact.type == EntryRedacted::kType)
                without_key.erase(Decode<EntryRedacted>(entry->fact).number);
            catalogue_.Get(entry->fact.type, entry->fact.version);
        } catch (const std::runtime_error& error) {
            Problem(row, name + ": " + error.what());
        }
    }

    std::vector<std::string> RowsOf(const db::Reader& tables, const StreamRow& row) {
        std::vector<std::string> rows;
        for (const Projection* projection : catalogue_.projections()) {
            tables.Query(
                projection->list_stream,
                {{"area", row.area}, {"stream", row.stream}},
                [&](const db::Row& found) {
                    rows.push_back(std::string(projection->table) + " " + TextOf(found));
                }
            );
        }
        return rows;
    }

    void CheckRows(db::Tx& tx, const StreamRow& row) {
        const auto before = RowsOf(tx, row);
        if (SurvivorOf(tx, row.area, row.stream) != row.stream) {
            if (!before.empty())
                Problem(row, "it was merged into another but still has rows of its own");
            return;
        }
        Journal journal(tx, catalogue_, keys_, row.area, ActorId("verify"), Instant());
        try {
            journal.Replay(row.stream);
        } catch (const std::runtime_error&) {
            return;  // A stream merged into this one is broken; its own chain names the place.
        }
        journal.Settle();
        const auto after = RowsOf(tx, row);
        if (before == after) return;
        const auto differs = std::ranges::mismatch(before, after);
        const std::string& at = differs.in1 != before.end() ? *differs.in1 : *differs.in2;
        Problem(
            row, "its rows in " + at.substr(0, at.find(' ')) + " do not follow from its entries"
        );
    }

    void CheckCounters(const db::Reader& tables) {
        for (const Counters* counters : catalogue_.counters()) {
            std::vector<std::string> held;
            std::vector<std::string> expected;
            tables.Query(counters->list, {}, [&](const db::Row& row) {
                held.push_back(TextOf(row));
            });
            tables.Query(counters->list_expected, {}, [&](const db::Row& row) {
                expected.push_back(TextOf(row));
            });
            if (held != expected)
                report_.problems.push_back(
                    "the counts in " + std::string(counters->table) +
                    " are not those of the rows they count"
                );
        }
    }

    db::Database& database_;
    const Catalogue& catalogue_;
    const KeyRing& keys_;
    const OnProgress& progress_;
    VerifyReport report_;
    std::set<StreamId> erased_;
};

}  // namespace

VerifyReport Verify(
    db::Database& database,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const OnProgress& progress
) {
    return Verification(database, catalogue, keys, progress).Run();
}

}  // namespace alongside::journal
