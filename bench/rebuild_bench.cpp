// How fast a journal is replayed into a table: entries a second, on SQLite.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <filesystem>

#include "db_migrations.h"
#include "platform/db/migrator.h"
#include "platform/journal/journal.h"
#include "platform/journal/rebuild.h"
#include "platform/journal/verify.h"

namespace alongside {
namespace {

/// A simple fact: ten fields, one row.
struct StayNoted {
    std::string stay;
    Date referred_on;
    std::optional<std::string> source;
    std::string decision;
    std::optional<Date> decided_on;
    std::optional<std::string> decision_reason;
    std::optional<std::string> consent;
    std::optional<Date> consent_on;
    std::optional<Date> removed_on;
    std::optional<std::string> removal_reason;
    ALONGSIDE_EVENT(
        "bench.stay_noted",
        1,
        stay,
        referred_on,
        source,
        decision,
        decided_on,
        decision_reason,
        consent,
        consent_on,
        removed_on,
        removal_reason
    )
    friend std::string InWords(const StayNoted&) { return "Noted"; }
};

constexpr journal::Projection kStays = ALONGSIDE_PROJECTION(
    "register_stays",
    1,
    "stay, version, entry, referred_on, source, decision, decided_on, decision_reason, consent, "
    "consent_on, removed_on, removal_reason, valid_from, valid_to, known_from, known_to"
);
constexpr std::string_view kNames[] = {
    "area", "stream", "stay", "entry", "referred_on", "decision", "decided_on", "recorded"};
constexpr db::WriteStatement kInsert{
    {"bench.insert_stay",
     "INSERT INTO register_stays (area, stream, stay, version, entry, referred_on, decision, "
     "decided_on, valid_from, valid_to, known_from, known_to) "
     "VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6, ?7, ?5, '9999-12-31', ?8, 253402214400000000)",
     "",
     kNames}};

void Apply(db::Tx& tx, const journal::Entry& entry, const StayNoted& e) {
    tx.Execute(
        kInsert,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"stay", e.stay},
         {"entry", entry.number},
         {"referred_on", e.referred_on},
         {"decision", e.decision},
         {"decided_on", e.decided_on},
         {"recorded", entry.recorded}}
    );
}

constexpr int kStreams = 6'667;
constexpr int kEntries = 30;  // About as many as a person has.

class Record {
public:
    Record() {
        std::filesystem::remove_all(kFolder);
        std::filesystem::create_directory(kFolder);
        database_ = db::Open("sqlite:" + kFolder + "/bench.db", {.alone = true, .create = true});
        static_cast<void>(db::Migrate(*database_, kMigrations, kNow));
        catalogue_.Add<StayNoted>(&Apply);
        catalogue_.AddTable(kStays);
        database_->WriteAlone(db::AreaSetting::Every(), [&](db::Tx& tx) {
            keys_.CreateAreaKey(tx, area_);
            journal::Journal journal(tx, catalogue_, keys_, area_, journal::ActorId("bench"), kNow);
            for (int stream = 0; stream < kStreams; ++stream) {
                const StreamId person = journal.Begin(journal::StreamKind::kPerson);
                for (int entry = 0; entry < kEntries; ++entry)
                    journal.Record(
                        person,
                        StayNoted{
                            .stay = NewUuid(),
                            .referred_on = DateOf(2022, 1, 1) + std::chrono::days(entry),
                            .source = "school",
                            .decision = "accepted",
                            .decided_on = DateOf(2022, 2, 1)}
                    );
            }
            journal.Settle();
            return db::Ending::kCommit;
        });
    }
    ~Record() {
        database_.reset();
        std::filesystem::remove_all(kFolder);
    }
    db::Database& database() { return *database_; }
    const journal::Catalogue& catalogue() const { return catalogue_; }
    const journal::KeyRing& keys() const { return keys_; }

private:
    inline static const std::string kFolder =
        std::filesystem::temp_directory_path() / "alongside-rebuild-bench";
    static constexpr Instant kNow{std::chrono::sys_days(std::chrono::year(2023) / 1 / 9)};
    const AreaId area_{"QKS"};
    journal::Catalogue catalogue_;
    journal::KeyRing keys_{journal::SecretKey::Random()};
    std::unique_ptr<db::Database> database_;
};

Record& TheRecord() {
    static Record record;
    return record;
}

void Rebuild(benchmark::State& state) {
    Record& record = TheRecord();
    std::int64_t entries = 0;
    for (auto _ : state)
        entries += journal::Rebuild(
                       record.database(), record.catalogue(), record.keys(), [](std::int64_t) {}
        ).entries;
    state.SetItemsProcessed(entries);
}
BENCHMARK(Rebuild)->Unit(benchmark::kMillisecond)->Iterations(3);

void Verify(benchmark::State& state) {
    Record& record = TheRecord();
    std::int64_t entries = 0;
    for (auto _ : state)
        entries += journal::Verify(
                       record.database(), record.catalogue(), record.keys(), [](std::int64_t) {}
        ).entries;
    state.SetItemsProcessed(entries);
}
BENCHMARK(Verify)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
}  // namespace alongside
