// Grouped commits on SQLite, on a disk that works and on one that does not.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <latch>
#include <stdexcept>
#include <thread>

#include "platform/db/test_migrations.h"
#include "platform/db/test_notes.h"
#include "support/faulty_vfs.h"
#include "support/test_database.h"

namespace alongside::db {
namespace {

using Ids = std::vector<std::string>;

void Insert(Tx& tx, std::string_view id, std::string_view words = {}) {
    tx.Execute(
        kInsertNote,
        {{"area", "north"},
         {"id", id},
         {"count", 0},
         {"words", words.empty() ? std::nullopt : std::optional(words)}}
    );
}

/// Runs bodies that are certain to share one commit: the writer is kept in a first transaction
/// until all of them are queued.
class Group {
public:
    using Body = std::function<Ending(Tx&)>;

    /// Returns what each caller was told: nothing, or the words of its exception.
    static std::vector<std::string> Run(Database& database, const std::vector<Body>& bodies) {
        std::latch writer_is_busy(1);
        std::latch all_are_queued(static_cast<std::ptrdiff_t>(bodies.size()));
        std::thread first([&] {
            database.Write(kNorth, [&](Tx&) {
                writer_is_busy.count_down();
                all_are_queued.wait();
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
                return Ending::kRollback;
            });
        });
        writer_is_busy.wait();
        std::vector<std::string> answers(bodies.size());
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < bodies.size(); ++i)
            threads.emplace_back([&, i] {
                all_are_queued.count_down();
                try {
                    database.Write(kNorth, bodies[i]);
                } catch (const std::exception& error) {
                    answers[i] = error.what();
                }
            });
        for (auto& thread : threads) thread.join();
        first.join();
        return answers;
    }
};

class SqliteWriterTest : public testing::Test {
protected:
    SqliteWriterTest() { database_.Reopen({.vfs = test::FaultyVfs::name()}); }

    test::FaultyVfs disk_;
    test::TestDatabase database_{Dialect::kSqlite, kNoteMigrations};
};

TEST_F(SqliteWriterTest, ABodyThatFailsLeavesItsNeighboursAlone) {
    const auto answers = Group::Run(
        *database_,
        {[](Tx& tx) {
             Insert(tx, "a");
             return Ending::kCommit;
         },
         [](Tx& tx) -> Ending {
             Insert(tx, "b");
             throw std::runtime_error("mine");
         },
         [](Tx& tx) {
             Insert(tx, "c");
             return Ending::kRollback;
         },
         [](Tx& tx) {
             Insert(tx, "d");
             Insert(tx, "d");
             return Ending::kCommit;
         },
         [](Tx& tx) {
             Insert(tx, "e");
             return Ending::kCommit;
         }}
    );
    EXPECT_EQ("", answers[0]);
    EXPECT_EQ("mine", answers[1]);
    EXPECT_EQ("", answers[2]);
    EXPECT_NE(std::string::npos, answers[3].find("UNIQUE constraint failed"));
    EXPECT_EQ("", answers[4]);
    EXPECT_EQ((Ids{"a", "e"}), IdsSeenBy(*database_, kNorth));
}

struct Breakage {
    int nth;
    test::DiskCall call;
    test::DiskFault fault;
    Failure::Kind kind;
};

class BrokenDiskTest : public SqliteWriterTest, public testing::WithParamInterface<Breakage> {};

INSTANTIATE_TEST_SUITE_P(
    At,
    BrokenDiskTest,
    testing::Values(
        Breakage{1, test::DiskCall::kWrite, test::DiskFault::kFull, Failure::Kind::kFull},
        Breakage{2, test::DiskCall::kWrite, test::DiskFault::kFull, Failure::Kind::kFull},
        Breakage{3, test::DiskCall::kWrite, test::DiskFault::kFull, Failure::Kind::kFull},
        Breakage{1, test::DiskCall::kWrite, test::DiskFault::kIoError, Failure::Kind::kIo},
        Breakage{3, test::DiskCall::kWrite, test::DiskFault::kIoError, Failure::Kind::kIo},
        Breakage{1, test::DiskCall::kFlush, test::DiskFault::kIoError, Failure::Kind::kIo}
    ),
    [](const auto& param) { return "Case" + std::to_string(param.index); }
);

TEST_P(BrokenDiskTest, FailsEveryRequestOfTheGroupAndKeepsNothingOfIt) {
    AddNote(*database_, "before");
    const auto insert = [](std::string id) {
        return [id](Tx& tx) {
            Insert(tx, id, std::string(3000, id[0]));
            return Ending::kCommit;
        };
    };
    disk_.FailFrom(GetParam().nth, GetParam().call, GetParam().fault);
    const auto answers =
        Group::Run(*database_, {insert("a"), insert("b"), insert("c"), insert("d")});
    EXPECT_TRUE(disk_.HasFailed());
    for (const auto& answer : answers) EXPECT_NE("", answer);
    EXPECT_EQ(Ids{"before"}, IdsSeenBy(*database_, kNorth));

    disk_.Heal();
    AddNote(*database_, "next");
    EXPECT_EQ((Ids{"before", "next"}), IdsSeenBy(*database_, kNorth));
    database_.Reopen();
    EXPECT_EQ((Ids{"before", "next"}), IdsSeenBy(*database_, kNorth));
}

TEST_P(BrokenDiskTest, SaysWhatBroke) {
    disk_.FailFrom(GetParam().nth, GetParam().call, GetParam().fault);
    try {
        database_->WriteAlone(kNorth, [](Tx& tx) {
            for (char id = 'a'; id <= 'e'; ++id)
                Insert(tx, std::string(1, id), std::string(3000, id));
            return Ending::kCommit;
        });
        FAIL() << "was written";
    } catch (const Failure& failure) {
        EXPECT_EQ(GetParam().kind, failure.kind()) << failure.what();
    }
}

TEST_F(SqliteWriterTest, ABodyThatHidesAFullDiskTakesTheGroupWithIt) {
    // More than the cache holds has to be written before the commit, within the body.
    const auto answers = Group::Run(
        *database_,
        {[](Tx& tx) {
             Insert(tx, "a");
             return Ending::kCommit;
         },
         [&](Tx& tx) {
             disk_.FailFrom(1, test::DiskCall::kWrite, test::DiskFault::kFull);
             try {
                 for (int i = 0; i < 60; ++i)
                     Insert(
                         tx,
                         "b" + std::to_string(i),
                         std::string(1'000'000, 'x') + std::to_string(i)
                     );
             } catch (const Failure&) {
                 disk_.Heal();
             }
             return Ending::kRollback;
         },
         [](Tx& tx) {
             Insert(tx, "c");
             return Ending::kCommit;
         }}
    );
    EXPECT_TRUE(disk_.HasFailed());
    for (const auto& answer : answers) EXPECT_NE("", answer);
    EXPECT_EQ(Ids{}, IdsSeenBy(*database_, kNorth));
}

}  // namespace
}  // namespace alongside::db
