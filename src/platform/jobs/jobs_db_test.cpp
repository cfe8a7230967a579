// Jobs on both databases: none is lost, none has two effects, and what fails is seen.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "platform/jobs/worker.h"
#include "platform/journal/backup.h"
#include "platform/journal/journal_sql.h"
#include "support/record_fixture.h"

namespace alongside::jobs {
namespace {

using identity::Work;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class JobsTest : public test::RecordTest {
protected:
    static Kind Named(std::string_view name, std::function<Result<Then>(Turn&)> run) {
        return {name, HowOften::kWhenAsked, "a test", identity::Grants::All(), std::move(run)};
    }
    static Kind AddingSomebody() {
        return Named("add", [](Turn& turn) {
            return turn.Change([](const Work& work) -> Result<Progress> {
                TRY(AddSomebody(work));
                return Progress{};
            });
        });
    }
    // An effect that can be counted: a stream of its own.
    static Result<Done> AddSomebody(const Work& work) {
        work.journal.Begin(journal::StreamKind::kPerson);
        return Done{};
    }
    bool RunOne(const Kind& kind) {
        Worker worker(runner_, {kind}, [this](const std::string& words) {
            reports_ += words + "\n";
        });
        return worker.RunNext();
    }

    void Ask(const NewJob& job) {
        Must(runner_.Change(ActorWith(identity::Grants::All()), [&](const Work& work) {
            Enqueue(work, job);
            return Result<Done>(Done{});
        }));
    }
    std::vector<Job> Jobs(std::string_view kind) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return JobStore(tables, area).OfKind(kind);
        });
    }
    std::vector<Job> Failed() {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return JobStore(tables, area).Failed();
        });
    }
    // Its state, of a kind of which there is one row.
    std::string StateOf(std::string_view kind) {
        const auto jobs = Jobs(kind);
        return jobs.size() == 1 ? std::string(NameOf(jobs[0].state)) : "not one";
    }
    std::size_t CountPeople() {
        constexpr int kMost = 1000;
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            const auto areas = tables.All(
                journal::sql::kListStreams,
                {{"after_area", ""}, {"after_stream", ""}, {"limit", kMost}},
                [](const db::Row& row) { return row.Get<AreaId>(0); }
            );
            return static_cast<std::size_t>(std::ranges::count(areas, area.area())) - 1;
        });
    }
    void Advance(std::chrono::microseconds by) { clock_.AdvanceTo(clock_.Now() + by); }
    // As a worker that takes the only job and is never heard of again.
    std::optional<Job> TakeAndDie() {
        std::optional<Job> taken;
        database_->Write(db::AreaSetting::Of(area_), [&](db::Tx& tx) {
            for (const DueJob& due : ListDue(tx, clock_.Now(), 1))
                taken = Take(tx, due, clock_.Now(), clock_.Now() + minutes(2));
            return db::Ending::kCommit;
        });
        return taken;
    }

    std::string reports_;
    std::atomic<bool> going_on_ = false;
};

INSTANTIATE_ON_BOTH(JobsTest);

TEST_P(JobsTest, TheSameWorkWaitsOnceAndForTheEarlierTime) {
    Ask({.kind = "add", .not_before = clock_.Now() + hours(5)});
    EXPECT_FALSE(RunOne(AddingSomebody())) << "it is not due yet";
    Ask({.kind = "add", .not_before = clock_.Now() + hours(1)});
    Ask({.kind = "add", .argument = "another"});
    const auto jobs = Jobs("add");
    ASSERT_EQ(jobs.size(), 2U);
    EXPECT_EQ(jobs[0].not_before, clock_.Now() + hours(1));
    EXPECT_EQ(jobs[0].asked_by, journal::ActorId("jo"));
    EXPECT_TRUE(RunOne(AddingSomebody()));
    EXPECT_FALSE(RunOne(AddingSomebody()));
    Advance(hours(1));
    EXPECT_TRUE(RunOne(AddingSomebody()));
    EXPECT_EQ(CountPeople(), 2U);
}

TEST_P(JobsTest, AJobIsThereExactlyWhenWhatCausedItIs) {
    const auto refused =
        runner_.Change(ActorWith(identity::Grants::All()), [&](const Work& work) -> Result<Done> {
            Enqueue(work, {.kind = "add"});
            return Error{Fault::kRefused, "No"};
        });
    EXPECT_FALSE(refused);
    EXPECT_TRUE(Jobs("add").empty());
}

TEST_P(JobsTest, TwoWorkersShareAQueueAndNoJobHasTwoEffects) {
    constexpr int kJobs = 24;
    for (int i = 0; i < kJobs; ++i) Ask({.kind = "add", .argument = std::to_string(i)});
    const auto work = [this] {
        Worker worker(runner_, {AddingSomebody()}, [](const std::string&) {});
        for (int idle = 0; idle < 3;) idle = worker.RunNext() ? 0 : idle + 1;
    };
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
    EXPECT_EQ(CountPeople(), static_cast<std::size_t>(kJobs));
    for (const Job& job : Jobs("add")) EXPECT_EQ(job.state, JobState::kDone) << job.argument;
}

// The effect is in the record, the mark is not: the use case asks again whether it is needed.
TEST_P(JobsTest, AWorkerThatDiesBetweenDoingAndMarkingLeavesOneEffect) {
    Ask({.kind = "once"});
    const Kind once = Named("once", [this](Turn& turn) -> Result<Then> {
        if (CountPeople() > 0) return Error{Fault::kRefused, "Somebody is there already", "TEST-1"};
        TRY(turn.runner().Change(ActorWith(identity::Grants::All()), &AddSomebody));
        return Then::kDone;
    });
    ASSERT_TRUE(TakeAndDie());
    Must(runner_.Change(ActorWith(identity::Grants::All()), &AddSomebody));
    EXPECT_FALSE(RunOne(once)) << "it is somebody's until the lease runs out";
    Advance(minutes(2));
    EXPECT_TRUE(RunOne(once));
    EXPECT_EQ(CountPeople(), 1U);
    EXPECT_EQ(StateOf("once"), "done");
}

TEST_P(JobsTest, WhoLostTheLeaseChangesNothingAnyMore) {
    Ask({.kind = "add"});
    const auto slow = TakeAndDie();
    ASSERT_TRUE(slow);
    Advance(minutes(2));
    EXPECT_TRUE(RunOne(AddingSomebody()));
    Turn late(runner_, *slow, identity::Grants::All(), going_on_);
    const auto done = late.Change([](const Work& work) -> Result<Progress> {
        TRY(AddSomebody(work));
        return Progress{};
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().rule, "JOB-1");
    EXPECT_EQ(CountPeople(), 1U);
    EXPECT_EQ(StateOf("add"), "done");
}

TEST_P(JobsTest, IsTriedAtGrowingIntervalsAndThenStaysForSomebodyToSee) {
    Ask({.kind = "vain"});
    bool succeeds = false;
    const Kind vain = Named("vain", [&](Turn&) -> Result<Then> {
        if (!succeeds) throw std::runtime_error("of Ann Example");
        return Then::kDone;
    });
    for (const int wait : {1, 5, 30, 120, 720}) {
        EXPECT_TRUE(RunOne(vain));
        EXPECT_EQ(Jobs("vain").at(0).problem, "something broke");
        Advance(minutes(wait) - seconds(1));
        EXPECT_FALSE(RunOne(vain)) << wait;
        Advance(seconds(1));
    }
    EXPECT_TRUE(Failed().empty());
    EXPECT_TRUE(RunOne(vain));
    ASSERT_EQ(Failed().size(), 1U);
    EXPECT_EQ(Failed()[0].ended, clock_.Now());
    EXPECT_NE(reports_.find("of Ann Example"), std::string::npos) << "the log says more";
    Advance(hours(24));
    EXPECT_FALSE(RunOne(vain)) << "it is not tried for ever";

    succeeds = true;
    const auto again = runner_.Change(
        ActorWith(identity::Grants::All()),
        [](const Work& work) -> Result<std::size_t> {
            TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, kLooking));
            return AskFailedAgain(work, area);
        }
    );
    EXPECT_EQ(Must(again), 1U);
    EXPECT_EQ(Jobs("vain").size(), 2U) << "what failed is shown until it is made good";
    EXPECT_TRUE(RunOne(vain));
    EXPECT_EQ(StateOf("vain"), "done");
}

TEST_P(JobsTest, WhatBreaksItsWorkersFailsForGood) {
    Ask({.kind = "poison"});
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        EXPECT_TRUE(TakeAndDie());
        Advance(minutes(2));
    }
    EXPECT_FALSE(TakeAndDie());
    EXPECT_EQ(StateOf("poison"), "failed");
    Ask({.kind = "unknown"});
    EXPECT_TRUE(RunOne(AddingSomebody()));
    EXPECT_EQ(Jobs("unknown").at(0).problem, "this release does not know such work");
}

TEST_P(JobsTest, PortionsGoOnWhereTheyWere) {
    Ask({.kind = "count"});
    bool breaks = true;
    const Kind count = Named("count", [&](Turn& turn) -> Result<Then> {
        const std::string come = turn.job().progress + "x";
        if (come == "xxx" && std::exchange(breaks, false))
            return Error{Fault::kInvalid, "No", "A-1"};
        const Then then = come == "xxxx" ? Then::kDone : Then::kMore;
        return turn.Change([&](const Work& work) -> Result<Progress> {
            TRY(AddSomebody(work));
            return Progress{come, then};
        });
    });
    EXPECT_TRUE(RunOne(count));
    EXPECT_EQ(Jobs("count").at(0).progress, "xx");
    EXPECT_EQ(Jobs("count").at(0).problem, "it was not accepted (A-1)");
    Advance(minutes(1));
    EXPECT_TRUE(RunOne(count));
    EXPECT_EQ(Jobs("count").at(0).progress, "xxxx");
    EXPECT_EQ(StateOf("count"), "done");
    EXPECT_EQ(CountPeople(), 4U);
}

// What it passed already may have changed: the whole of it is done again.
TEST_P(JobsTest, WhatIsAskedForWhileItIsAtWorkBeginsAgain) {
    Ask({.kind = "look"});
    std::string met;
    const Kind look = Named("look", [&](Turn& turn) -> Result<Then> {
        met += "[" + turn.job().progress + "]";
        if (met == "[]") Ask({.kind = "look"});
        const Progress made =
            turn.job().progress.empty() ? Progress{"half", Then::kMore} : Progress{"all"};
        return turn.Change([&](const Work&) -> Result<Progress> { return made; });
    });
    EXPECT_TRUE(RunOne(look));
    EXPECT_EQ(StateOf("look"), "waiting");
    EXPECT_TRUE(RunOne(look));
    EXPECT_FALSE(RunOne(look));
    EXPECT_EQ(met, "[][half][][half]");
    EXPECT_EQ(StateOf("look"), "done");
}

TEST_P(JobsTest, TheTimetableIsPlannedOnceInEveryArea) {
    Kind nightly = AddingSomebody();
    nightly.often = HowOften::kDaily;
    Kind hourly = Named("hourly", [](Turn&) -> Result<Then> { return Then::kDone; });
    hourly.often = HowOften::kHourly;
    const Kind asked = Named("asked", [](Turn&) -> Result<Then> { return Then::kDone; });
    Worker worker(runner_, {nightly, hourly, asked}, [](const std::string&) {});
    worker.Plan();
    worker.Plan();
    ASSERT_EQ(Jobs("add").size(), 1U);
    EXPECT_EQ(Jobs("add")[0].not_before, StartOf(DateOf(2023, 1, 10)) + hours(3));
    EXPECT_EQ(Jobs("hourly").at(0).not_before, clock_.Now() + hours(1));
    EXPECT_TRUE(Jobs("asked").empty());
    GoToNewArea(AreaId("QRV"));
    EXPECT_TRUE(Jobs("add").empty());
    worker.Plan();
    EXPECT_EQ(Jobs("add").size(), 1U);
    Advance(hours(18));
    while (worker.RunNext()) continue;
    EXPECT_EQ(CountPeople(), 1U);
    EXPECT_EQ(StateOf("add"), "done");
    worker.Plan();
    EXPECT_EQ(Jobs("add").size(), 2U) << "tonight's is done, tomorrow's waits";
}

TEST_P(JobsTest, AWorkerIsWokenAndStopsAtOnce) {
    Worker worker(runner_, {AddingSomebody()}, [](const std::string&) {});
    std::thread working([&] { worker.Run(); });
    Ask({.kind = "add"});
    const auto started = std::chrono::steady_clock::now();
    const auto waited = [&] { return std::chrono::steady_clock::now() - started; };
    while (CountPeople() == 0 && waited() < seconds(20))
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_EQ(CountPeople(), 1U);
    const auto stopped = std::chrono::steady_clock::now();
    worker.Stop();
    working.join();
    EXPECT_LT(std::chrono::steady_clock::now() - stopped, seconds(1));
}

TEST_P(JobsTest, WhatWaitsIsInABackup) {
    Ask({.kind = "add", .argument = "kept"});
    AddJobTables(catalogue_);
    journal::AddJournalArchive(catalogue_);
    std::ostringstream backup;
    journal::WriteBackup(database_.owner(), catalogue_, keys_, backup);
    std::istringstream file(backup.str());
    test::TestDatabase restored(GetParam());
    journal::RestoreBackup(restored.owner(), catalogue_, keys_, file);
    restored.owner().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        EXPECT_EQ(ListDue(tables, clock_.Now(), 10).size(), 1U);
    });
}

}  // namespace
}  // namespace alongside::jobs
