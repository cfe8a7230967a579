// What the register board costs, by the size of the register: its list, its counts, its page.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>

#include "care/overview/board_store.h"
#include "care/overview/board_view.h"
#include "care/people/people_tables.h"
#include "db_migrations.h"
#include "platform/db/migrator.h"
#include "platform/identity/work.h"
#include "support/invented_person.h"

namespace alongside::overview {
namespace {

using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
constexpr int kWorkers = 60;
constexpr int kPeopleInATransaction = 1000;

// A register of so many people in a file of its own.
class Register {
public:
    explicit Register(int size)
        : folder_(std::filesystem::temp_directory_path() / ("alongside-board-" + NewUuid())) {
        std::filesystem::create_directory(folder_);
        database_ = db::Open("sqlite:" + (folder_ / "board.db").string(), {.create = true});
        static_cast<void>(db::Migrate(*database_, kMigrations, Instant(kToday)));
        journal::AddJournalEvents(catalogue_);
        people::AddPeople(catalogue_);
        for (const auto add : kBoardModules) add(catalogue_);
        Write([&](journal::Journal& journal) {
            journal.Begin(StreamId(area_.value), journal::StreamKind::kArea);
            for (int i = 0; i < kWorkers; ++i)
                workers_.push_back(RecordPost(journal, Keyworker("Worker " + std::to_string(i))));
        });
        for (int i = 0; i < size; i += kPeopleInATransaction)
            Write([&](journal::Journal& journal) {
                for (int j = i; j < i + kPeopleInATransaction; ++j) AddPerson(journal, j);
            });
    }
    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;
    ~Register() {
        database_.reset();
        std::filesystem::remove_all(folder_);
    }

    template <class Look>
    void Read(const Look& look) {
        database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
            look(BoardStore(
                tables, identity::Policy::ForDerivation(area_, StreamId(area_.value)), kToday
            ));
        });
    }

private:
    template <class Act>
    void Write(const Act& act) {
        database_->Write(db::AreaSetting::Of(area_), [&](db::Tx& tx) {
            if (workers_.empty()) keys_.CreateAreaKey(tx, area_);
            journal::Journal journal(
                tx, catalogue_, keys_, area_, journal::ActorId("bench"), Instant(kToday)
            );
            act(journal);
            journal.Settle();
            return db::Ending::kCommit;
        });
    }

    // One in eight in hospital, one in five without a lead, one in fifty rated red.
    void AddPerson(journal::Journal& journal, int number) {
        static constexpr std::array kLocalities = {
            "Ashford",
            "Canterbury",
            "Dover",
            "Maidstone",
            "Medway",
            "Swale",
            "Thanet",
            "Tonbridge"};
        Invented person = Somebody(
            "Given" + std::to_string(number * 7919 % 1000),
            "Family" + std::to_string(number * 104729 % 5000),
            kToday - days(365 * 8 + number * 31 % (365 * 20)),
            kLocalities.at(static_cast<std::size_t>(number) % kLocalities.size())
        );
        person.stays = {{kToday - days(100 + number % 1000)}};
        const auto rating = number % 50 == 0  ? dsr::Rating::kRed
                            : number % 3 == 0 ? dsr::Rating::kAmber
                                              : dsr::Rating::kGreen;
        person.ratings = {{rating, kToday - days(number % 300)}};
        if (number % 5 != 0)
            person.team = {
                {workers_.at(static_cast<std::size_t>(number) % workers_.size()),
                 keyworking::AllocationRole::kLead,
                 {kToday - days(90)}}};
        if (number % 8 == 0) person.admissions = {{kToday - days(number % 60)}};
        RecordAll(journal, person);
    }

    std::filesystem::path folder_;
    std::unique_ptr<db::Database> database_;
    journal::Catalogue catalogue_;
    const journal::KeyRing keys_{journal::SecretKey::Random()};
    const AreaId area_{"QKS"};
    std::vector<workforce::PostId> workers_;
};

Register& Of(std::int64_t size) {
    static std::map<std::int64_t, std::unique_ptr<Register>> registers;
    auto& made = registers[size];
    if (!made) made = std::make_unique<Register>(static_cast<int>(size));
    return *made;
}

// The page that a query gives, found but not rendered.
void ListPage(benchmark::State& state, const BoardQuery& query) {
    Register& made = Of(state.range(0));
    for (auto _ : state)
        made.Read([&](const BoardStore& board) { benchmark::DoNotOptimize(board.List(query)); });
}

void FirstPage(benchmark::State& state) {
    ListPage(state, {});
}
void RarelyRated(benchmark::State& state) {
    ListPage(state, {.sort = BoardSort::kRated});
}
void RedByName(benchmark::State& state) {
    ListPage(state, {.standing = dsr::Standing::kRed});
}
void RedByRated(benchmark::State& state) {
    ListPage(state, {.standing = dsr::Standing::kRed, .sort = BoardSort::kRated});
}
void NoLeadByAge(benchmark::State& state) {
    ListPage(state, {.lead = workforce::PostId(), .sort = BoardSort::kAge});
}
void OverTwentyFiveInDover(benchmark::State& state) {
    ListPage(state, {.band = people::AgeBand::kOver25, .locality = "Dover"});
}
void Counts(benchmark::State& state) {
    Register& made = Of(state.range(0));
    for (auto _ : state)
        made.Read([&](const BoardStore& board) { benchmark::DoNotOptimize(board.Counts()); });
}

BoardView ViewOf(const BoardStore& board) {
    BoardView view;
    view.today = kToday;
    view.counts = board.Counts();
    view.page = board.List({});
    view.localities = board.Localities();
    for (const BoardRow& row : view.page.rows)
        if (!row.lead.empty()) view.leads.push_back({row.lead, "Worker"});
    return view;
}

void Render(benchmark::State& state) {
    BoardView view;
    Of(state.range(0)).Read([&](const BoardStore& board) { view = ViewOf(board); });
    std::size_t bytes = 0;
    for (auto _ : state) {
        const html::Html page = RegisterBoard(view);
        bytes = page.view().size();
        benchmark::DoNotOptimize(page);
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

void WholePage(benchmark::State& state) {
    Register& made = Of(state.range(0));
    for (auto _ : state)
        made.Read([&](const BoardStore& board) {
            benchmark::DoNotOptimize(RegisterBoard(ViewOf(board)));
        });
}

void Sizes(benchmark::internal::Benchmark* measured) {
    measured->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMicrosecond);
}
BENCHMARK(FirstPage)->Apply(Sizes);
BENCHMARK(RarelyRated)->Apply(Sizes);
BENCHMARK(RedByName)->Apply(Sizes);
BENCHMARK(RedByRated)->Apply(Sizes);
BENCHMARK(NoLeadByAge)->Apply(Sizes);
BENCHMARK(OverTwentyFiveInDover)->Apply(Sizes);
BENCHMARK(Counts)->Apply(Sizes);
BENCHMARK(Render)->Apply(Sizes);
BENCHMARK(WholePage)->Apply(Sizes);

}  // namespace
}  // namespace alongside::overview
