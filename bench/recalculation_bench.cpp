// Working every due date of an area out again beside people who write: how fast it is when dates
// move and when none does, and how long the longest of the others' writes waited meanwhile.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <string>
#include <thread>

#include "care/clocks/clocks_jobs.h"
#include "care/clocks/recalculate_deadlines.h"
#include "care/clocks/set_area_rules.h"
#include "care/exchange/import_bundle.h"
#include "care/insight/insight_facts.h"
#include "care/synth/synth.h"
#include "installation.h"

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

/// Writes something small every few milliseconds, as people do, and keeps the longest wait.
class Somebody {
public:
    Somebody(const identity::Runner& runner, identity::Actor actor)
        : runner_(runner), actor_(std::move(actor)), thread_([this] {
              while (!stopping_) {
                  Write();
                  std::this_thread::sleep_for(std::chrono::milliseconds(5));
              }
          }) {}
    ~Somebody() {
        stopping_ = true;
        thread_.join();
    }
    Somebody(const Somebody&) = delete;
    Somebody& operator=(const Somebody&) = delete;

    double longest_ms() const { return longest_ms_; }
    int writes() const { return writes_; }

private:
    void Write() {
        const auto start = steady_clock::now();
        Must(runner_.Change(actor_, [](const identity::Work& work) -> Result<Done> {
            const insight::RiskRecorded risk = {
                .id = insight::RiskId::New(),
                .description = "Two posts are vacant",
                .raised_on = work.today};
            work.journal.Record(StreamId(work.actor.area.value), risk);
            return Done{};
        }));
        const double took = duration<double, std::milli>(steady_clock::now() - start).count();
        longest_ms_ = std::max(longest_ms_.load(), took);
        ++writes_;
    }

    const identity::Runner& runner_;
    const identity::Actor actor_;
    std::atomic<bool> stopping_ = false;
    std::atomic<double> longest_ms_ = 0;
    std::atomic<int> writes_ = 0;
    std::thread thread_;
};

class RecalculationBench {
public:
    RecalculationBench(std::uint64_t people, const std::string& url, std::filesystem::path folder)
        : people_(people), folder_(std::move(folder)), place_{.database = url} {
        if (!place_.database.starts_with("sqlite:")) place_.key_file = (folder_ / "key").string();
    }

    void Run() {
        Must(synth::Synthesise({.people = people_, .seed = 7, .out = folder_ / "bundle"}));
        app::Installation made(place_, app::Use::kCreate, clock_);
        const auto bundle = Must(exchange::BundleSource::Open(folder_ / "bundle"));
        Must(exchange::ImportBundle(made.runner(), *bundle, {.area = kArea}));
        const identity::Actor actor = {
            .id = journal::ActorId("bench"),
            .area = Must(made.AreaOf(kArea)),
            .name = "Bench",
            .grants = identity::Grants::All()};
        const auto ask = [&](const auto& act) { Must(made.runner().Change(actor, act)); };
        ask(&clocks::RequestRecalculation);
        Measure(made, actor, "nothing moves");
        ask([](const identity::Work& work) {
            return clocks::AdoptRuleSet(
                work, {.set = "mha-2025", .from = DateOf(2022, 4, 1), .reason = "A bench"}
            );
        });
        Measure(made, actor, "another set of rules");
    }

private:
    void Measure(app::Installation& made, const identity::Actor& actor, const char* what) const {
        jobs::Worker worker(
            made.runner(),
            {{clocks::kWorkOutDueDates,
              jobs::HowOften::kWhenAsked,
              "a bench",
              {identity::Permission::kManageArea},
              &clocks::WorkOutDueDates}},
            [](const std::string& words) { std::cerr << words << '\n'; }
        );
        double longest = 0;
        int writes = 0;
        const auto start = steady_clock::now();
        {
            const Somebody somebody(made.runner(), actor);
            while (worker.RunNext()) continue;
            longest = somebody.longest_ms();
            writes = somebody.writes();
        }
        const double took = duration<double>(steady_clock::now() - start).count();
        const auto come = made.runner().Show(actor, [&](const identity::View& view) {
            const auto area = view.policy.AllowArea(actor, identity::Permission::kManageArea);
            const auto jobs = jobs::JobStore(view.tables, *area).OfKind(clocks::kWorkOutDueDates);
            return Result<clocks::RecalculationProgress>(
                clocks::ReadProgress(jobs.empty() ? "" : jobs.front().progress)
            );
        });
        std::cout << R"({"bench":"recalculation","case":")" << what << R"(","database":")"
                  << (place_.database.starts_with("sqlite:") ? "sqlite" : "postgresql")
                  << R"(","people":)" << Must(come).looked_at << R"(,"moved":)" << Must(come).moved
                  << R"(,"seconds":)" << took << R"(,"people_per_second":)"
                  << static_cast<std::size_t>(static_cast<double>(Must(come).looked_at) / took)
                  << R"(,"others_writes":)" << writes << R"(,"longest_write_ms":)" << longest << "}"
                  << std::endl;
    }

    const std::uint64_t people_;
    const std::filesystem::path folder_;
    app::Place place_;
    const SystemClock clock_;
};

void RunOnce(std::uint64_t people, const std::string& url) {
    const auto folder = std::filesystem::temp_directory_path() / ("recalculation-" + NewUuid());
    std::filesystem::create_directory(folder);
    const std::string place = url.empty() ? "sqlite:" + (folder / "bench.db").string() : url;
    RecalculationBench(people, place, folder).Run();
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace alongside

// recalculation_bench [PEOPLE [DATABASE]]: the database must be new, and is otherwise a SQLite
// file. Without a number: 1,000, 10,000 and 100,000 people, one after the other.
int main(int count, char** words) {
    const std::string url = count > 2 ? words[2] : "";
    if (count > 1) {
        alongside::RunOnce(std::strtoull(words[1], nullptr, 10), url);
        return 0;
    }
    for (const std::uint64_t people : {1'000U, 10'000U, 100'000U}) alongside::RunOnce(people, url);
    return 0;
}
