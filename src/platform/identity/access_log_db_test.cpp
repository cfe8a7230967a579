// The access log and stored searches, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include "platform/identity/access_log.h"
#include "platform/identity/identity_sql.h"
#include "platform/identity/look_spool.h"
#include "platform/identity/stored_search.h"
#include "support/test_database.h"

namespace alongside::identity {
namespace {

using journal::ActorId;

class AccessLogTest : public test::DatabaseTest {
protected:
    void LookAt(AccessLog& log, const std::string& stream) {
        log.Append(area_, {ActorId("jo"), StreamId(stream), "person"});
    }
    std::vector<AccessLogFault> Faults() {
        std::vector<AccessLogFault> faults;
        database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
            faults = VerifyAccessLog(tables);
        });
        return faults;
    }
    /// What somebody does who has the database's own keys.
    void Tamper(const std::string& script) {
        database_.owner().Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
            tx.Script(script);
            return db::Ending::kCommit;
        });
    }

    const AreaId area_{"QKS"};
    SetClock clock_{Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9)};
    const Actor jo_{.id = ActorId("jo"), .area = area_, .name = "Jo", .grants = Grants::All()};
};

INSTANTIATE_ON_BOTH(AccessLogTest);

TEST_P(AccessLogTest, AnswersWhoLookedAtARecordTheLatestFirst) {
    AccessLog log(*database_, "node", clock_);
    LookAt(log, "QKS");
    clock_.AdvanceTo(clock_.Now() + std::chrono::minutes(1));
    log.Append(area_, {ActorId("kim"), StreamId("QKS"), "history"});
    LookAt(log, "other");
    std::vector<LoggedLook> looks;
    database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
        const auto scope = Policy(tables).AllowArea(jo_, Permission::kViewPerson);
        looks = LooksAt(tables, *scope, clock_.Now() + std::chrono::seconds(1), 10);
    });
    ASSERT_EQ(looks.size(), 2U);
    EXPECT_EQ(looks[0].user, ActorId("kim"));
    EXPECT_EQ(looks[0].what, "history");
    EXPECT_EQ(looks[1].user, ActorId("jo"));
}

TEST_P(AccessLogTest, HoldsAcrossDaysNodesAndRestarts) {
    {
        AccessLog log(*database_, "one", clock_);
        LookAt(log, "ann");
        LookAt(log, "bea");
    }
    AccessLog one(*database_, "one", clock_);
    AccessLog two(*database_, "two", clock_);
    LookAt(one, "ann");
    LookAt(two, "ann");
    clock_.AdvanceTo(clock_.Now() + std::chrono::days(1));
    LookAt(one, "ann");
    clock_.AdvanceTo(clock_.Now() - std::chrono::days(1));
    LookAt(one, "a clock that was set back");
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(AccessLogTest, HoldsWhenManyThreadsLookAtOnce) {
    AccessLog log(*database_, "node", clock_);
    constexpr int kThreads = 8;
    constexpr int kLooks = 25;
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&, i] {
            for (int look = 0; look < kLooks; ++look) LookAt(log, "person-" + std::to_string(i));
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
    LookAt(log, "last");
    Tamper("DELETE FROM access_log WHERE number = 200");
    const std::vector<AccessLogFault> gap{{area_, "node", DateOf(2023, 1, 9), 201}};
    EXPECT_EQ(Faults(), gap) << "so there were 200 before the last";
}

TEST_P(AccessLogTest, GoesOnAfterATransactionThatFailed) {
    AccessLog log(*database_, "node", clock_);
    LookAt(log, "ann");
    Tamper("CREATE UNIQUE INDEX one_stream ON access_log (stream)");
    EXPECT_THROW(LookAt(log, "ann"), db::Failure);
    Tamper("DROP INDEX one_stream");
    LookAt(log, "bea");
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(AccessLogTest, ShowsNothingThatAnotherOfItsNameHasNumbered) {
    AccessLog one(*database_, "node", clock_);
    AccessLog other(*database_, "node", clock_);
    LookAt(one, "ann");
    LookAt(other, "bea");
    EXPECT_THROW(LookAt(one, "cyd"), db::Failure) << "its number is bea's";
    LookAt(one, "cyd");
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(AccessLogTest, FindsWhatWasChangedRemovedOrPutIn) {
    AccessLog log(*database_, "node", clock_);
    for (const char* stream : {"ann", "bea", "cyd", "dee"}) LookAt(log, stream);
    const auto at = [this](std::int64_t number) {
        return AccessLogFault{area_, "node", DateOf(2023, 1, 9), number};
    };
    Tamper("UPDATE access_log SET stream = 'zoe' WHERE number = 2");
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{at(2)});
    Tamper("UPDATE access_log SET stream = 'bea' WHERE number = 2");
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
    Tamper("UPDATE access_log SET number = 9 WHERE number = 2");
    EXPECT_EQ(Faults(), (std::vector<AccessLogFault>{at(3), at(9)}));
    Tamper("DELETE FROM access_log WHERE number = 9");
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{at(3)});
    Tamper("UPDATE access_log SET number = 2 WHERE number = 4");
    EXPECT_EQ(Faults(), (std::vector<AccessLogFault>{at(2), at(3)}));
}

/// A log whose looks of a busy moment are in a file before they are in the database.
class SpooledLogTest : public AccessLogTest {
protected:
    std::string Spool() const { return folder_.path() + "/looks"; }
    std::string SpoolOfArea() const { return Spool() + "@" + area_.value + "@1"; }
    /// What a crash leaves that came before the database had these.
    void LeaveSpooled(const std::vector<std::string>& streams, std::int64_t first = 1) {
        LookSpool spool(SpoolOfArea());
        ASSERT_TRUE(spool.Read().empty());
        std::vector<LookRow> rows;
        rows.reserve(streams.size());
        for (const std::string& stream : streams)
            rows.push_back(
                {.day = clock_.Today(),
                 .number = first++,
                 .at = clock_.Now(),
                 .user = "jo",
                 .stream = stream,
                 .what = "person"}
            );
        spool.Append(rows);
    }
    /// Opens a log and closes it again, which writes whatever was spooled.
    void Restart() { AccessLog log(*database_, "node", clock_, Spool()); }
    std::vector<std::string> Streams() {
        std::vector<std::string> streams;
        database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
            streams = tables.All(sql::kListArchiveLooks, {}, [](const db::Row& row) {
                return std::string(row.Text(6));
            });
        });
        return streams;
    }

    /// The database answers questions but takes no look.
    void SetRefusing(bool refusing) {
        Tamper(
            refusing ? "ALTER TABLE access_log RENAME TO taken_away"
                     : "ALTER TABLE taken_away RENAME TO access_log"
        );
    }

    using Names = std::vector<std::string>;
    const test::TestFolder folder_;
};

INSTANTIATE_ON_BOTH(SpooledLogTest);

TEST_P(SpooledLogTest, HoldsWhenManyThreadsLookAtOnce) {
    constexpr int kThreads = 8;
    constexpr int kLooks = 25;
    {
        AccessLog log(*database_, "node", clock_, Spool());
        std::vector<std::thread> threads;
        threads.reserve(kThreads);
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back([&, i] {
                for (int look = 0; look < kLooks; ++look)
                    LookAt(log, "person-" + std::to_string(i));
            });
        }
        for (std::thread& thread : threads) thread.join();
    }
    EXPECT_EQ(Streams().size(), std::size_t{kThreads} * kLooks);
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
    EXPECT_FALSE(std::filesystem::exists(SpoolOfArea())) << "all of it is in the database";
}

TEST_P(SpooledLogTest, WritesWhatACrashLeftBehind) {
    {
        AccessLog log(*database_, "node", clock_, Spool());
        LookAt(log, "ann");
    }
    LeaveSpooled({"bea", "cyd"}, 2);
    Restart();
    EXPECT_EQ(Streams(), (Names{"ann", "bea", "cyd"}));
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(SpooledLogTest, WritesNothingTwice) {
    const std::string kept = folder_.path() + "/kept";
    LeaveSpooled({"ann", "bea"});
    std::filesystem::copy_file(SpoolOfArea(), kept);
    Restart();
    std::filesystem::copy_file(kept, SpoolOfArea());
    Restart();
    EXPECT_EQ(Streams(), (Names{"ann", "bea"}));
    Tamper("DELETE FROM access_log WHERE number = 2");
    std::filesystem::copy_file(kept, SpoolOfArea());
    Restart();
    EXPECT_EQ(Streams(), (Names{"ann", "bea"})) << "what the table lacks is written";
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(SpooledLogTest, LeavesOutARowThatTheCrashCutShort) {
    LeaveSpooled({"ann", "bea"});
    std::string text;
    {
        std::ifstream file(SpoolOfArea(), std::ios::binary);
        text.assign(std::istreambuf_iterator<char>(file), {});
    }
    text[text.find("bea")] = 'x';
    std::ofstream(SpoolOfArea(), std::ios::binary) << text;
    Restart();
    EXPECT_EQ(Streams(), Names{"ann"});
}

TEST_P(SpooledLogTest, LeavesOutRowsOfARoundBefore) {
    LeaveSpooled({"ann", "bea", "cyd"});
    {
        LookSpool spool(SpoolOfArea());
        ASSERT_EQ(spool.Read().size(), 3U);
        spool.Empty();
        spool.Append(std::vector<LookRow>{
            {.day = clock_.Today(),
             .number = 1,
             .at = clock_.Now(),
             .user = "jo",
             .stream = "dee",
             .what = "person"}});
    }
    Restart();
    EXPECT_EQ(Streams(), Names{"dee"});
}

TEST_P(SpooledLogTest, KeepsWhatIsSpooledWhileTheDatabaseRefuses) {
    LeaveSpooled({"ann", "bea"});
    Tamper("CREATE UNIQUE INDEX one_user ON access_log (user_id)");
    {
        AccessLog log(*database_, "node", clock_, Spool());
        EXPECT_THROW(LookAt(log, "cyd"), db::Failure);
    }
    EXPECT_EQ(Streams(), Names{});
    Tamper("DROP INDEX one_user");
    {
        AccessLog log(*database_, "node", clock_, Spool());
        LookAt(log, "dee");
    }
    EXPECT_EQ(Streams(), (Names{"ann", "bea", "dee"})) << "and of the look that failed nothing";
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(SpooledLogTest, IsAsDurableWhereNoFileCanBeMade) {
    std::filesystem::create_directory(SpoolOfArea());  // Where its file would be.
    {
        AccessLog log(*database_, "node", clock_, Spool());
        for (const char* stream : {"ann", "bea", "cyd"}) LookAt(log, stream);
        EXPECT_EQ(Streams(), (Names{"ann", "bea", "cyd"}));
    }
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(SpooledLogTest, LeavesTheSpoolOfAServerThatRunsToIt) {
    LeaveSpooled({"ann"});
    {
        const db::FileLock held(Spool(), db::Hold::kAlone);
        EXPECT_EQ(WriteSpooledLooks(*database_, clock_, folder_.path() + "/"), Names{});
        EXPECT_EQ(Streams(), Names{});
    }
    EXPECT_EQ(WriteSpooledLooks(*database_, clock_, folder_.path() + "/"), Names{});
    EXPECT_EQ(Streams(), Names{"ann"});
    EXPECT_FALSE(std::filesystem::exists(SpoolOfArea()));
}

TEST_P(SpooledLogTest, NamesTheSpoolThatCannotBeWritten) {
    LeaveSpooled({"ann"});
    SetRefusing(true);
    EXPECT_EQ(
        WriteSpooledLooks(*database_, clock_, folder_.path() + "/"),
        (Names{SpoolOfArea(), Spool() + "@" + area_.value + "@2"})
    );
    SetRefusing(false);
    EXPECT_EQ(WriteSpooledLooks(*database_, clock_, folder_.path() + "/"), Names{});
    EXPECT_EQ(Streams(), Names{"ann"});
}

TEST_P(SpooledLogTest, LeavesAloneWhatOnlyLooksLikeASpool) {
    LeaveSpooled({"ann"});
    std::filesystem::rename(SpoolOfArea(), SpoolOfArea() + ".bak");
    EXPECT_EQ(WriteSpooledLooks(*database_, clock_, folder_.path() + "/"), Names{});
    RemoveSpools(folder_.path() + "/");
    EXPECT_EQ(Streams(), Names{});
    EXPECT_TRUE(std::filesystem::exists(SpoolOfArea() + ".bak"));
}

// Many looks make the log busy: what follows is spooled, and committed by another thread. Which of
// them could be shown depends on the machine; those that were are in the table.
TEST_P(SpooledLogTest, LosesNothingOfACommitThatFailsBehindIt) {
    constexpr std::size_t kMany = 200;
    std::size_t shown = 0;
    {
        AccessLog log(*database_, "node", clock_, Spool());
        const auto look_at_many = [&] {
            std::promise<void> durable;
            log.Append(
                area_,
                std::vector<Look>(kMany, Look{ActorId("jo"), StreamId("ann"), "person"}),
                [&](const std::exception_ptr& failure) {
                    if (!failure) shown += kMany;
                    durable.set_value();
                }
            );
            durable.get_future().get();
        };
        for (int i = 0; i < 10; ++i) {
            look_at_many();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        SetRefusing(true);
        for (int i = 0; i < 3; ++i) {
            look_at_many();
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
        }
        clock_.AdvanceTo(clock_.Now() + std::chrono::days(1));
        const std::size_t before = shown;
        look_at_many();
        EXPECT_EQ(shown, before) << "a new day begins when the old is in the database";
        SetRefusing(false);
        look_at_many();
        EXPECT_EQ(shown, before + kMany);
    }
    EXPECT_EQ(Streams().size(), shown);
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(SpooledLogTest, ShowsNothingWhileASpoolCannotBeRead) {
    LeaveSpooled({"ann"});
    {
        // One of the two is there and the other cannot be opened.
        std::filesystem::rename(SpoolOfArea(), SpoolOfArea() + ".kept");
        std::filesystem::create_directory(SpoolOfArea());
        std::ofstream(Spool() + "@" + area_.value + "@2") << "";
        AccessLog log(*database_, "node", clock_, Spool());
        EXPECT_THROW(LookAt(log, "bea"), db::Failure);
        std::filesystem::remove(SpoolOfArea());
        std::filesystem::rename(SpoolOfArea() + ".kept", SpoolOfArea());
        LookAt(log, "cyd");
    }
    EXPECT_EQ(Streams(), (Names{"ann", "cyd"}));
}

TEST_P(SpooledLogTest, BeginsADayAnew) {
    {
        AccessLog log(*database_, "node", clock_, Spool());
        for (int day = 0; day < 3; ++day) {
            for (const char* stream : {"ann", "bea", "cyd"}) LookAt(log, stream);
            clock_.AdvanceTo(clock_.Now() + std::chrono::days(1));
        }
        clock_.AdvanceTo(clock_.Now() - std::chrono::days(2));
        LookAt(log, "a clock that was set back");
    }
    EXPECT_EQ(Streams().size(), 10U);
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
}

TEST_P(AccessLogTest, KeepsASearchForADayForWhoMadeIt) {
    SearchId search;
    const auto write = [&](const auto& body) {
        database_->Write(db::AreaSetting::Of(area_), [&](db::Tx& tx) {
            body(tx);
            return db::Ending::kCommit;
        });
    };
    const auto found = [&](const Actor& actor) {
        std::optional<std::string> text;
        database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
            text = FindSearch(tables, actor, search, clock_.Now());
        });
        return text;
    };
    write([&](db::Tx& tx) { search = StoreSearch(tx, jo_, "Ann Example", clock_.Now()); });
    EXPECT_EQ(found(jo_), "Ann Example");
    Actor kim = jo_;
    kim.id = ActorId("kim");
    EXPECT_EQ(found(kim), std::nullopt);
    clock_.AdvanceTo(clock_.Now() + kSearchesKept);
    EXPECT_EQ(found(jo_), std::nullopt);
    write([&](db::Tx& tx) { PurgeSearches(tx, area_, clock_.Now()); });
    clock_.AdvanceTo(clock_.Now() - std::chrono::hours(1));
    EXPECT_EQ(found(jo_), std::nullopt) << "it is gone, not only hidden";
}

}  // namespace
}  // namespace alongside::identity
