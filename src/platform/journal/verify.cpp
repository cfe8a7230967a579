// The proof: chains first, then rows, then counters.
// SPDX-License-Identifier: MIT
#include "platform/journal/verify.h"

#include <algorithm>
#include <map>
#include <set>

#include "platform/journal/chain.h"
#include "platform/journal/codec.h"
#include "platform/journal/journal.h"
#include "platform/journal/journal_facts.h"
#include "platform/journal/journal_sql.h"
#include "platform/journal/stored_entry.h"

namespace alongside::journal {
namespace {

// Few, because on PostgreSQL their heads stay locked until the page is done.
constexpr int kPage = 25;

using Stream = std::pair<AreaId, StreamId>;

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

std::vector<std::string> TextsOf(
    const db::Reader& tables, const db::ReadStatement& statement, db::Parameters parameters = {}
) {
    return tables.All(statement, parameters, TextOf);
}

std::string EntryNamed(std::int64_t number) {
    return "entry " + std::to_string(number);
}

// What the area's own stream says was erased.
std::set<Stream> FindErasures(
    const db::Reader& tables, const Catalogue& catalogue, const KeyRing& keys
) {
    std::set<Stream> erased;
    const auto areas =
        tables.All(sql::kListAreaKeys, {}, [](const db::Row& row) { return row.Get<AreaId>(0); });
    for (const AreaId& area : areas) {
        try {
            ForEachEntry(
                tables,
                catalogue,
                keys,
                area,
                StreamId(area.value),
                [&](const Entry& entry) {
                    if (entry.fact.type == StreamErased::kType)
                        erased.emplace(area, Decode<StreamErased>(entry.fact).erased);
                }
            );
        } catch (const UnreadableFact&) {
            continue;  // The chain of the area's stream is checked, and named, with all others.
        }
    }
    return erased;
}

// One stream's chain, its keys, and what it says of redactions and merges.
class ChainCheck {
public:
    ChainCheck(
        const db::Reader& tables,
        const Catalogue& catalogue,
        const KeyRing& keys,
        const std::set<Stream>& erased,
        const StreamRow& row
    )
        : tables_(tables), catalogue_(catalogue), keys_(keys), erased_(erased), row_(row) {}

    // What is wrong, in words that do not name the stream.
    std::vector<std::string> Run() {
        CheckErasure();
        try {
            key_ = StreamKey(tables_, keys_.AreaKey(tables_, row_.area), row_.area, row_.stream);
        } catch (const UnreadableFact& error) {
            return {error.what()};
        }
        tables_.Query(
            sql::kListEntriesOfStream,
            {{"area", row_.area}, {"stream", row_.stream}, {"after", 0}},
            [&](const db::Row& found) { CheckEntry(ReadStoredEntry(found, 0)); }
        );
        CheckHead();
        if (key_) CheckRedactions();
        if (key_ && problems_.empty()) CheckMerges();
        return std::move(problems_);
    }
    std::int64_t entries() const { return entries_; }

private:
    void CheckErasure() {
        const bool erasure = erased_.contains({row_.area, row_.stream});
        if (row_.erased && !erasure)
            problems_.emplace_back("its key is missing, and no erasure was recorded");
        if (!row_.erased && erasure)
            problems_.emplace_back("it was erased, but has a key again: erase it once more");
    }

    void CheckEntry(const StoredEntry& stored) {
        ++entries_;
        for (std::int64_t missing = number_ + 1; missing < stored.number; ++missing)
            problems_.push_back(EntryNamed(missing) + " is missing");
        number_ = stored.number;
        recorded_ = stored.recorded;
        const std::string previous = std::exchange(hash_, stored.hash);
        if (HashOf(
                row_.area, row_.stream, stored.number, stored.recorded, previous, stored.ciphertext
            ) != stored.hash) {
            problems_.push_back(
                EntryNamed(stored.number) +
                " was changed, moved or does not follow the one before it"
            );
            return;
        }
        if (!stored.content_key)
            without_key_.insert(stored.number);
        else if (key_)
            ReadEntry(stored, previous);
    }

    void ReadEntry(const StoredEntry& stored, const std::string& previous) {
        try {
            const auto entry = Unseal(row_.area, row_.stream, stored, previous, *key_);
            catalogue_.Get(entry->fact.type, entry->fact.version);
            if (entry->fact.type == EntryRedacted::kType)
                redacted_.insert(Decode<EntryRedacted>(entry->fact).number);
            if (entry->fact.type == StreamsMerged::kType)
                merged_.insert(Decode<StreamsMerged>(entry->fact).other);
            if (entry->fact.type == StreamsUnmerged::kType)
                merged_.erase(Decode<StreamsUnmerged>(entry->fact).other);
        } catch (const std::runtime_error& error) {
            problems_.push_back(EntryNamed(stored.number) + ": " + error.what());
        }
    }

    void CheckHead() {
        if (number_ < row_.number)
            problems_.push_back(
                "its last entry should be number " + std::to_string(row_.number) +
                " but is number " + std::to_string(number_)
            );
        else if (number_ > row_.number)
            problems_.push_back(EntryNamed(row_.number + 1) + " is one more than its head knows");
        else if (hash_ != row_.hash || recorded_ != row_.recorded)
            problems_.push_back("its head is not that of " + EntryNamed(number_));
    }

    void CheckRedactions() {
        for (const std::int64_t number : without_key_)
            if (!redacted_.contains(number))
                problems_.push_back(
                    EntryNamed(number) + " has lost its key, and no redaction was recorded"
                );
        for (const std::int64_t number : redacted_)
            if (!without_key_.contains(number))
                problems_.push_back(
                    EntryNamed(number) + " was redacted, but can be read again: redact it once more"
                );
    }

    void CheckMerges() {
        std::erase_if(merged_, [&](const StreamId& other) {
            return erased_.contains({row_.area, other});
        });
        auto held = StreamsOfRecord(tables_, row_.area, row_.stream);
        if (held.back() != row_.stream) return;  // Merged itself: its survivor's entries say so.
        held.pop_back();
        if (std::set(held.begin(), held.end()) != merged_)
            problems_.emplace_back("what is merged into it is not what its entries say");
    }

    const db::Reader& tables_;
    const Catalogue& catalogue_;
    const KeyRing& keys_;
    const std::set<Stream>& erased_;
    const StreamRow& row_;
    std::optional<SecretKey> key_;
    std::string hash_ = FirstHash();
    std::int64_t number_ = 0;
    Instant recorded_;
    std::int64_t entries_ = 0;
    std::set<std::int64_t> without_key_;
    std::set<std::int64_t> redacted_;
    std::set<StreamId> merged_;
    std::vector<std::string> problems_;
};

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
            erased_ = FindErasures(tables, catalogue_, keys_);
            FindStrangers(tables);
        });
        StreamRow last;
        while (CheckPage(last)) {
            if (progress_) progress_(report_.entries);
        }
        database_.Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            CheckCounters(tables);
        });
        return std::move(report_);
    }

private:
    static void Problem(VerifyReport& report, const StreamId& stream, const std::string& words) {
        report.problems.push_back("stream " + stream.value + ": " + words);
    }

    // Entries and rows that name a stream which does not exist.
    void FindStrangers(const db::Reader& tables) {
        tables.Query(sql::kListEntriesWithoutStream, {}, [&](const db::Row& row) {
            Problem(
                report_,
                row.Get<StreamId>(1),
                EntryNamed(row.Int(2)) + " belongs to a stream that does not exist"
            );
        });
        for (const Projection* projection : catalogue_.projections()) {
            tables.Query(projection->list_strangers, {}, [&](const db::Row& row) {
                Problem(
                    report_,
                    row.Get<StreamId>(1),
                    "rows in " + std::string(projection->table) +
                        " belong to it, but it does not exist"
                );
            });
        }
    }

    // One page of streams, in a transaction that is rolled back. False when there are no more.
    bool CheckPage(StreamRow& last) {
        VerifyReport found;
        StreamRow reached;
        database_.Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
            found = {};  // The body may run again after a deadlock.
            reached = last;
            for (const StreamRow& listed : StreamsAfter(tx, last, kPage)) {
                reached = listed;
                ++found.streams;
                if (CheckStream(tx, Locked(tx, listed), found) == Spent::kYes) break;
            }
            return db::Ending::kRollback;
        });
        if (found.streams == 0) return false;
        last = reached;
        report_.streams += found.streams;
        report_.entries += found.entries;
        std::ranges::move(found.problems, std::back_inserter(report_.problems));
        return true;
    }

    // The stream as it stands once nobody else can append to it.
    static StreamRow Locked(const db::Tx& tx, StreamRow row) {
        tx.Query(
            sql::kLockStream,
            {{"area", row.area}, {"stream", row.stream}},
            [&](const db::Row& found) {
                row.number = found.Int(1);
                row.recorded = found.Get<Instant>(2);
                row.hash = found.Bytes(3);
                row.erased = found.IsNull(4);
            }
        );
        return row;
    }

    // Whether a statement failed, after which the transaction takes no other.
    enum class Spent { kNo, kYes };

    Spent CheckStream(db::Tx& tx, const StreamRow& row, VerifyReport& report) {
        // It may have been erased since the area's stream was read.
        if (row.erased && !erased_.contains({row.area, row.stream}))
            erased_ = FindErasures(tx, catalogue_, keys_);
        ChainCheck chain(tx, catalogue_, keys_, erased_, row);
        const auto problems = chain.Run();
        report.entries += chain.entries();
        for (const std::string& words : problems) Problem(report, row.stream, words);
        if (!problems.empty()) return Spent::kNo;
        try {
            CheckRows(tx, row, report);
        } catch (const UnreadableFact&) {
            return Spent::kNo;  // A stream merged into this one; its own chain names the place.
        } catch (const db::Failure& failure) {
            if (failure.kind() != db::Failure::Kind::kUnique &&
                failure.kind() != db::Failure::Kind::kConstraint)
                throw;
            Problem(report, row.stream, std::string("it cannot be replayed: ") + failure.what());
            return Spent::kYes;
        }
        return Spent::kNo;
    }

    using Rows = std::map<std::string_view, std::vector<std::string>>;

    Rows RowsOf(const db::Reader& tables, const StreamRow& row) {
        Rows rows;
        for (const Projection* projection : catalogue_.projections())
            rows[projection->table] = TextsOf(
                tables, projection->list_stream, {{"area", row.area}, {"stream", row.stream}}
            );
        return rows;
    }

    void CheckRows(db::Tx& tx, const StreamRow& row, VerifyReport& report) {
        const Rows before = RowsOf(tx, row);
        const bool merged = SurvivorOf(tx, row.area, row.stream) != row.stream;
        if (merged || row.erased) {
            for (const auto& [table, rows] : before)
                if (!rows.empty())
                    Problem(
                        report,
                        row.stream,
                        std::string(merged ? "it was merged into another" : "it was erased") +
                            ", but has rows in " + std::string(table)
                    );
            return;
        }
        Journal journal(tx, catalogue_, keys_, row.area, ActorId("verify"), Instant());
        journal.Replay(row.stream);
        journal.Settle();
        for (const auto& [table, rows] : RowsOf(tx, row))
            if (rows != before.at(table))
                Problem(
                    report,
                    row.stream,
                    "its rows in " + std::string(table) + " do not follow from its entries"
                );
    }

    void CheckCounters(const db::Reader& tables) {
        for (const Counters* counters : catalogue_.counters())
            if (TextsOf(tables, counters->list) != TextsOf(tables, counters->list_expected))
                report_.problems.push_back(
                    "the counts in " + std::string(counters->table) +
                    " are not those of the rows they count"
                );
    }

    db::Database& database_;
    const Catalogue& catalogue_;
    const KeyRing& keys_;
    const OnProgress& progress_;
    std::set<Stream> erased_;
    VerifyReport report_;
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
