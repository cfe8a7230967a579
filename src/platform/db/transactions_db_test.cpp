// Transactions, the same on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

#include "platform/db/test_migrations.h"
#include "platform/db/test_notes.h"
#include "support/test_database.h"

namespace alongside::db {
namespace {

using Ids = std::vector<std::string>;

class TransactionsTest : public test::DatabaseTest {
protected:
    TransactionsTest() : DatabaseTest(kNoteMigrations) {}

    void Insert(Tx& tx, std::string_view id) {
        tx.Execute(
            kInsertNote, {{"area", "north"}, {"id", id}, {"count", 0}, {"words", std::nullopt}}
        );
    }
};

INSTANTIATE_ON_BOTH(TransactionsTest);

TEST_P(TransactionsTest, ARollbackKeepsNothing) {
    database_->Write(kNorth, [&](Tx& tx) {
        Insert(tx, "a");
        return Ending::kRollback;
    });
    EXPECT_EQ(Ids{}, IdsSeenBy(*database_, kNorth));
}

TEST_P(TransactionsTest, AnExceptionKeepsNothingAndReachesTheCaller) {
    const auto body = [&](Tx& tx) -> Ending {
        Insert(tx, "a");
        throw std::runtime_error("mine");
    };
    EXPECT_THROW(database_->Write(kNorth, body), std::runtime_error);
    EXPECT_THROW(database_->WriteAlone(kNorth, body), std::runtime_error);
    EXPECT_EQ(Ids{}, IdsSeenBy(*database_, kNorth));
    AddNote(*database_, "b");
    EXPECT_EQ(Ids{"b"}, IdsSeenBy(*database_, kNorth));
}

TEST_P(TransactionsTest, AFailedStatementIsNotPassedOver) {
    AddNote(*database_, "a");
    const auto body = [&](Tx& tx) {
        Insert(tx, "b");
        EXPECT_THROW(Insert(tx, "a"), Failure);
        EXPECT_THROW(Insert(tx, "c"), Failure);
        return Ending::kCommit;
    };
    EXPECT_THROW(database_->Write(kNorth, body), Failure);
    EXPECT_EQ(Ids{"a"}, IdsSeenBy(*database_, kNorth));
}

TEST_P(TransactionsTest, AReadSeesOnePicture) {
    AddNote(*database_, "a");
    database_->Read(kNorth, [&](Reader& reader) {
        const auto count = [&] {
            return reader.All(kListIds, {}, [](const Row& row) { return row.Get<std::string>(0); });
        };
        EXPECT_EQ(Ids{"a"}, count());
        AddNote(*database_, "b");
        EXPECT_EQ(Ids{"a"}, count());
    });
    EXPECT_EQ((Ids{"a", "b"}), IdsSeenBy(*database_, kNorth));
}

TEST_P(TransactionsTest, AnExceptionFromARowLeavesTheConnectionUsable) {
    AddNote(*database_, "a");
    const auto body = [](Reader& reader) {
        reader.Query(kListIds, {}, [](const Row&) { throw std::runtime_error("mine"); });
    };
    EXPECT_THROW(database_->Read(kNorth, body), std::runtime_error);
    EXPECT_EQ(Ids{"a"}, IdsSeenBy(*database_, kNorth));
}

TEST_P(TransactionsTest, FourThreadsReadThenWriteWithoutOneFailure) {
    AddNote(*database_, "a");
    constexpr int kThreads = 4;
    constexpr int kEach = 50;
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < kEach; ++n)
                database_->Write(kNorth, [&](Tx& tx) {
                    const auto count = tx.First(kLockCount, {{"id", "a"}}, [](const Row& row) {
                        return row.Int(0);
                    });
                    EXPECT_TRUE(count.has_value());
                    EXPECT_EQ(1, tx.Execute(kAddToCount, {{"id", "a"}, {"more", 1}}));
                    return Ending::kCommit;
                });
        });
    for (auto& thread : threads) thread.join();
    database_->Read(kNorth, [&](Reader& reader) {
        const auto count =
            reader.First(kGetValues, {{"id", "a"}}, [](const Row& row) { return row.Int(0); });
        EXPECT_EQ(kThreads * kEach, *count);
    });
}

TEST_P(TransactionsTest, CompactingKeepsWhatIsThere) {
    AddNote(*database_, "a");
    database_.owner().Compact();
    EXPECT_EQ(Ids{"a"}, IdsSeenBy(*database_, kNorth));
}

}  // namespace
}  // namespace alongside::db
