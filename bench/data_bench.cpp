// One area of invented people from a bundle to a bundle: how fast it is checked, taken in, computed
// from, written out, proved and rebuilt, and in how much memory. Each step runs once over the real
// thing, with every module, and is far longer than the clock's grain.
// SPDX-License-Identifier: MIT
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "care/exchange/export_bundle.h"
#include "care/exchange/import_bundle.h"
#include "care/returns/compute_return.h"
#include "care/synth/synth.h"
#include "catalogue.h"
#include "installation.h"
#include "platform/journal/rebuild.h"
#include "platform/journal/verify.h"

namespace alongside {
namespace {

using std::chrono::duration;
using std::chrono::steady_clock;

constexpr const char* kArea = "AREA01";

/// A run that cannot go on; the words say why.
template <class T>
T Must(Result<T> result) {
    if (result) return *std::move(result);
    std::cerr << result.error().message << '\n';
    std::exit(1);
}

/// The most memory held since the last call. Where the kernel does not forget: since the start.
class PeakMemory {
public:
    static void Forget() { std::ofstream("/proc/self/clear_refs") << "5"; }
    static long Megabytes() {
        constexpr long kKilobytes = 1024;
        std::ifstream status("/proc/self/status");
        std::string word;
        long kilobytes = 0;
        while (status >> word)
            if (word == "VmHWM:" && status >> kilobytes) break;
        return kilobytes / kKilobytes;
    }
};

double ProcessorSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    constexpr double kMicros = 1e6;
    const auto seconds = [&](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / kMicros;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Runs the steps over one database and prints a line of JSON for each.
class DataBench {
public:
    DataBench(std::uint64_t people, std::string url, std::filesystem::path folder)
        : people_(people), folder_(std::move(folder)), place_{.database = std::move(url)} {
        if (!IsSqlite()) place_.key_file = (folder_ / "key").string();
    }

    void Run() {
        Must(synth::Synthesise({.people = people_, .seed = 7, .out = folder_ / "bundle"}));
        app::Installation made(place_, app::Use::kCreate, clock_);
        const auto bundle = Must(exchange::BundleSource::Open(folder_ / "bundle"));
        Measure("check", "rows", [&] {
            const exchange::ImportOptions options{
                .area = kArea, .writing = exchange::Writing::kDryRun};
            return Must(exchange::ImportBundle(made.runner(), *bundle, options)).added();
        });
        Measure("import", "rows", [&] {
            return Must(exchange::ImportBundle(made.runner(), *bundle, {.area = kArea})).added();
        });
        MeasureReturns(made);
        Measure("export", "rows", [&] {
            const exchange::ExportOptions options{.area = kArea, .folder = folder_ / "out"};
            return Must(exchange::ExportBundle(made.runner(), options)).rows;
        });
        Measure("verify", "events", [&] {
            const auto report =
                journal::Verify(made.database(), app::Everything(), made.keys(), {});
            for (const std::string& problem : report.problems) std::cerr << problem << '\n';
            return static_cast<std::size_t>(report.entries);
        });
        Measure("rebuild", "events", [&] {
            const auto report = journal::Rebuild(
                made.database(), app::Everything(), made.keys(), [](std::int64_t) {}
            );
            return static_cast<std::size_t>(report.entries);
        });
    }

private:
    bool IsSqlite() const { return place_.database.starts_with("sqlite:"); }

    void Measure(const char* step, const char* unit, const std::function<std::size_t()>& run)
        const {
        PeakMemory::Forget();
        const double processor = ProcessorSeconds();
        const auto start = steady_clock::now();
        const std::size_t count = run();
        const double took = duration<double>(steady_clock::now() - start).count();
        Begin(step) << R"(,"unit":")" << unit << R"(","count":)" << count << R"(,"seconds":)"
                    << took << R"(,"processor_seconds":)" << ProcessorSeconds() - processor
                    << R"(,"per_second":)"
                    << static_cast<std::size_t>(static_cast<double>(count) / took)
                    << R"(,"peak_mb":)" << PeakMemory::Megabytes() << "}" << std::endl;
    }

    void MeasureReturns(app::Installation& made) const {
        constexpr std::size_t runs = 7;
        const identity::Actor actor{
            .id = journal::ActorId("bench"),
            .area = Must(made.AreaOf(kArea)),
            .name = "Bench",
            .grants = identity::Grants::All()};
        const auto quarter = Must(returns::Quarter::Parse("2022/23-Q3"));
        std::vector<double> times;
        int on_register = 0;
        PeakMemory::Forget();
        for (std::size_t run = 0; run < runs; ++run) {
            const auto start = steady_clock::now();
            const auto of = made.runner().Show(actor, [&](const identity::View& view) {
                const auto area = view.policy.AllowArea(actor, identity::Permission::kViewReturn);
                return returns::ComputeReturn(
                    view.tables, *area, quarter, view.now, returns::Detail::kFiguresOnly
                );
            });
            times.push_back(duration<double, std::milli>(steady_clock::now() - start).count());
            on_register =
                OnRegister(of.on_register.under_18) + OnRegister(of.on_register.from_18_to_25);
        }
        std::ranges::sort(times);
        Begin("return") << R"(,"on_register":)" << on_register << R"(,"median_ms":)"
                        << times[runs / 2] << R"(,"fastest_ms":)" << times.front()
                        << R"(,"slowest_ms":)" << times.back() << R"(,"peak_mb":)"
                        << PeakMemory::Megabytes() << "}" << std::endl;
    }

    static int OnRegister(const std::optional<returns::RegisterFigures>& figures) {
        return figures ? figures->total() + figures->blue : 0;
    }

    std::ostream& Begin(const char* step) const {
        return std::cout << R"({"bench":")" << step << R"(","database":")"
                         << (IsSqlite() ? "sqlite" : "postgresql") << R"(","people":)" << people_;
    }

    const std::uint64_t people_;
    const std::filesystem::path folder_;
    app::Place place_;
    const SystemClock clock_;
};

void RunOnce(std::uint64_t people, const std::string& url) {
    const auto folder = std::filesystem::temp_directory_path() / ("data-bench-" + NewUuid());
    std::filesystem::create_directory(folder);
    DataBench(people, url.empty() ? "sqlite:" + (folder / "bench.db").string() : url, folder).Run();
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace alongside

// data_bench [PEOPLE [DATABASE]]: the database must be new, and is otherwise a SQLite file. Without
// a number: 1,000, 10,000 and 100,000 people, one after the other.
int main(int count, char** words) {
    const std::string url = count > 2 ? words[2] : "";
    if (count > 1) {
        alongside::RunOnce(std::strtoull(words[1], nullptr, 10), url);
        return 0;
    }
    for (const std::uint64_t people : {1'000U, 10'000U, 100'000U}) alongside::RunOnce(people, url);
    return 0;
}
