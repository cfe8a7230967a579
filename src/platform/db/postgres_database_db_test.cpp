// What only PostgreSQL does: connections that break, transactions that are run again.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <latch>
#include <thread>

#include "platform/db/postgres_database.h"
#include "platform/db/postgres_failure.h"
#include "platform/db/test_migrations.h"
#include "platform/db/test_notes.h"
#include "support/test_database.h"

namespace alongside::db {
namespace {

using Ids = std::vector<std::string>;

constexpr std::string_view kEndOthers =
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()";

class PostgresDatabaseTest : public testing::Test {
protected:
    /// Ends every other connection to this database, from outside, and waits until it has ended.
    void EndOtherConnections() {
        database_.owner().WriteAlone(AreaSetting::Every(), [](Tx& tx) {
            tx.Script(kEndOthers);
            return Ending::kCommit;
        });
    }

    test::TestDatabase database_{Dialect::kPostgres, kNoteMigrations};
};

TEST_F(PostgresDatabaseTest, AConnectionLostInATransactionFailsThatCallAndTheNextWorks) {
    database_.owner();
    try {
        database_->Write(kNorth, [&](Tx& tx) {
            EndOtherConnections();
            tx.Execute(kInsertNote, {{"area", "north"}, {"id", "a"}, {"count", 1}, {"words", "x"}});
            return Ending::kCommit;
        });
        FAIL() << "was not lost";
    } catch (const Failure& failure) {
        EXPECT_EQ(Failure::Kind::kLost, failure.kind()) << failure.what();
    }
    AddNote(*database_, "b");
    EXPECT_EQ(Ids{"b"}, IdsSeenBy(*database_, kNorth));
}

TEST_F(PostgresDatabaseTest, AConnectionLostWhileIdleIsReplacedUnseen) {
    AddNote(*database_, "a");
    EndOtherConnections();
    EXPECT_EQ(Ids{"a"}, IdsSeenBy(*database_, kNorth));
}

TEST_F(PostgresDatabaseTest, ADeadlockIsRunAgain) {
    AddNote(*database_, "a");
    AddNote(*database_, "b");
    std::latch both_hold_one(2);
    std::atomic<int> runs = 0;
    const auto add_to = [&](const char* first, const char* second) {
        bool again = false;
        database_->Write(kNorth, [&](Tx& tx) {
            ++runs;
            tx.Execute(kAddToCount, {{"id", first}, {"more", 1}});
            if (!std::exchange(again, true)) both_hold_one.arrive_and_wait();
            tx.Execute(kAddToCount, {{"id", second}, {"more", 1}});
            return Ending::kCommit;
        });
    };
    std::thread other([&] { add_to("b", "a"); });
    add_to("a", "b");
    other.join();
    EXPECT_EQ(3, runs);
    database_->Read(kNorth, [](Reader& reader) {
        for (const char* id : {"a", "b"})
            EXPECT_EQ(2, reader.First(kGetValues, {{"id", id}}, [](const Row& row) {
                return row.Int(0);
            }));
    });
}

TEST_F(PostgresDatabaseTest, AReadCannotWrite) {
    static constexpr ReadStatement kDisguised{
        {"test.get_disguised", "", "DELETE FROM notes RETURNING id", {}}};
    AddNote(*database_, "a");
    EXPECT_THROW(
        database_->Read(
            kNorth, [](Reader& reader) { reader.Query(kDisguised, {}, [](const Row&) {}); }
        ),
        Failure
    );
    EXPECT_EQ(Ids{"a"}, IdsSeenBy(*database_, kNorth));
}

TEST_F(PostgresDatabaseTest, SaysThatAServerCannotBeReached) {
    try {
        Open("postgresql://nobody@127.0.0.1:1/none");
        FAIL() << "connected";
    } catch (const Failure& failure) {
        EXPECT_EQ(Failure::Kind::kLost, failure.kind());
        EXPECT_EQ(0U, std::string(failure.what()).find("Cannot reach PostgreSQL: "));
    }
}

struct Meaning {
    const char* sqlstate;
    Failure::Kind kind;
    bool quotes_no_value;
    const char* why;
};

class SqlstateTest : public testing::TestWithParam<Meaning> {};

INSTANTIATE_TEST_SUITE_P(
    Of,
    SqlstateTest,
    testing::Values(
        Meaning{"", Failure::Kind::kLost, false, "libpq makes no code when the server is gone"},
        Meaning{"08006", Failure::Kind::kLost, true, "connection failure"},
        Meaning{"57P01", Failure::Kind::kLost, true, "ended by an administrator"},
        Meaning{"23505", Failure::Kind::kUnique, true, "unique index"},
        Meaning{"23514", Failure::Kind::kConstraint, true, "check"},
        Meaning{"40001", Failure::Kind::kBusy, true, "serialisation"},
        Meaning{"40P01", Failure::Kind::kBusy, true, "deadlock"},
        Meaning{"55P03", Failure::Kind::kBusy, true, "lock time-out"},
        Meaning{"57014", Failure::Kind::kBusy, true, "statement time-out"},
        Meaning{"53100", Failure::Kind::kFull, true, "disk full"},
        Meaning{"58030", Failure::Kind::kIo, false, "input or output error"},
        Meaning{"22P02", Failure::Kind::kMisuse, false, "its words quote the value"},
        Meaning{"42703", Failure::Kind::kMisuse, true, "its words quote the statement"},
        Meaning{"P0001", Failure::Kind::kOther, false, "a function's own words"}
    ),
    [](const auto& param) { return "Case" + std::to_string(param.index); }
);

TEST_P(SqlstateTest, MeansOneThingToTheCaller) {
    EXPECT_EQ(GetParam().kind, KindOfSqlstate(GetParam().sqlstate)) << GetParam().why;
    EXPECT_EQ(GetParam().quotes_no_value, QuotesNoValue(GetParam().sqlstate)) << GetParam().why;
}

}  // namespace
}  // namespace alongside::db
