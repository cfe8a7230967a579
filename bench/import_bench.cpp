// How fast a bundle of invented people is taken in, replayed and written out again, and in how much
// memory. A program of its own: each step runs once and is far longer than the clock's grain.
// SPDX-License-Identifier: MIT
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <string>

#include "care/admissions/admissions_tables.h"
#include "care/exchange/export_bundle.h"
#include "care/exchange/import_bundle.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/board_tables.h"
#include "care/people/people_tables.h"
#include "care/register/register_tables.h"
#include "care/synth/synth.h"
#include "care/workforce/workforce_tables.h"
#include "db_migrations.h"
#include "platform/db/migrator.h"
#include "platform/journal/rebuild.h"

namespace alongside {
namespace {

constexpr std::uint64_t kPeople = 10'000;

/// A run that cannot go on; the words say why.
template <class T>
T Must(Result<T> result) {
    if (result) return *std::move(result);
    std::cerr << result.error().message << '\n';
    std::exit(1);
}

journal::Catalogue Everything() {
    journal::Catalogue catalogue;
    journal::AddJournalEvents(catalogue);
    governance::AddGovernance(catalogue);
    people::AddPeople(catalogue);
    workforce::AddWorkforce(catalogue);
    dsr::AddRegister(catalogue);
    keyworking::AddKeyworking(catalogue);
    admissions::AddAdmissions(catalogue);
    insight::AddInsight(catalogue);
    overview::AddBoard(catalogue);
    return catalogue;
}

std::int64_t PeakMegabytes() {
    constexpr std::int64_t kKilobytes = 1024;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / kKilobytes;
}

/// Runs a step, which gives what it counted, and prints a line of JSON.
void Measure(const std::string& step, const std::string& unit, const std::function<double()>& run) {
    const auto start = std::chrono::steady_clock::now();
    const double count = run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::cout << R"({"bench":")" << step << R"(",")" << unit << R"(":)" << std::int64_t(count)
              << R"(,"seconds":)" << took.count() << R"(,"per_second":)"
              << std::int64_t(count / took.count()) << R"(,"peak_mb_so_far":)" << PeakMegabytes()
              << "}" << std::endl;
}

void Run(const std::filesystem::path& folder, const std::string& url, std::uint64_t people) {
    Must(synth::Synthesise({.people = people, .out = folder / "bundle"}));
    const SystemClock clock;
    const auto database = db::Open(url, {.alone = true, .create = true});
    Must(db::Migrate(*database, kMigrations, clock.Now()));
    const journal::Catalogue catalogue = Everything();
    const journal::KeyRing keys(journal::SecretKey::Random());
    const identity::Runner runner(*database, catalogue, keys, clock);
    const auto bundle = Must(exchange::BundleSource::Open(folder / "bundle"));
    Measure("check", "rows", [&] {
        const exchange::ImportOptions options{
            .area = "AREA01", .writing = exchange::Writing::kDryRun};
        return static_cast<double>(Must(exchange::ImportBundle(runner, *bundle, options)).added());
    });
    Measure("import", "rows", [&] {
        const auto report = Must(exchange::ImportBundle(runner, *bundle, {.area = "AREA01"}));
        return static_cast<double>(report.added());
    });
    Measure("export", "rows", [&] {
        const exchange::ExportOptions options{.area = "AREA01", .folder = folder / "out"};
        return static_cast<double>(Must(exchange::ExportBundle(runner, options)).rows);
    });
    Measure("rebuild", "events", [&] {
        return static_cast<double>(journal::Rebuild(*database, catalogue, keys, [](std::int64_t) {
                                   }).entries);
    });
}

}  // namespace
}  // namespace alongside

// import_bench [PEOPLE [DATABASE]]; the database must be new, and is otherwise a SQLite file.
int main(int count, char** words) {
    const std::uint64_t people =
        count > 1 ? std::strtoull(words[1], nullptr, 10) : alongside::kPeople;
    const auto folder =
        std::filesystem::temp_directory_path() / ("import-bench-" + alongside::NewUuid());
    std::filesystem::create_directory(folder);
    const std::string url = count > 2 ? words[2] : "sqlite:" + (folder / "bench.db").string();
    alongside::Run(folder, url, people);
    std::filesystem::remove_all(folder);
    return 0;
}
