// The access log and stored searches, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "platform/identity/access_log.h"
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
            faults = VerifyAccessLog(tables, area_);
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
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&, i] {
            for (int look = 0; look < kLooks; ++look) LookAt(log, "person-" + std::to_string(i));
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(Faults(), std::vector<AccessLogFault>{});
    LookAt(log, "last");
    Tamper("DELETE FROM access_log WHERE number = 200");
    const std::vector<AccessLogFault> gap{{"node", DateOf(2023, 1, 9), 201}};
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

TEST_P(AccessLogTest, FindsWhatWasChangedRemovedOrPutIn) {
    AccessLog log(*database_, "node", clock_);
    for (const char* stream : {"ann", "bea", "cyd", "dee"}) LookAt(log, stream);
    const auto at = [](std::int64_t number) {
        return AccessLogFault{"node", DateOf(2023, 1, 9), number};
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
