// What only SQLite does: the file's lock, its settings, its one writer.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <thread>

#include "platform/db/database.h"

namespace alongside::db {
namespace {

constexpr std::string_view kValue[] = {"value"};
constexpr WriteStatement kInsert{
    {"test.insert_note", "INSERT INTO notes (value) VALUES (?1)", {}, kValue}};
constexpr ReadStatement kCount{{"test.count_notes", "SELECT count(*) FROM notes", {}, {}}};
constexpr ReadStatement kJournalMode{{"test.get_mode", "PRAGMA journal_mode", {}, {}}};

class SqliteDatabaseTest : public testing::Test {
protected:
    SqliteDatabaseTest() {
        char pattern[] = "/tmp/alongside-test-XXXXXX";
        folder_ = ::mkdtemp(pattern);
    }
    ~SqliteDatabaseTest() override { std::filesystem::remove_all(folder_); }

    std::string url() const { return "sqlite:" + folder_ + "/test.db"; }
    std::unique_ptr<Database> OpenNew() const {
        auto database = Open(url(), {.create = true});
        database->WriteAlone(AreaSetting::Every(), [](Tx& tx) {
            tx.Script("CREATE TABLE notes (value TEXT NOT NULL UNIQUE) STRICT");
            return Ending::kCommit;
        });
        return database;
    }
    static std::int64_t Count(Database& database) {
        std::int64_t count = -1;
        database.Read(AreaSetting::None(), [&](Reader& reader) {
            count = *reader.First(kCount, {}, [](const Row& row) { return row.Int(0); });
        });
        return count;
    }

    std::string folder_;
};

TEST_F(SqliteDatabaseTest, WritesAheadOfTheFile) {
    const auto database = OpenNew();
    database->Read(AreaSetting::None(), [](Reader& reader) {
        EXPECT_EQ("wal", reader.First(kJournalMode, {}, [](const Row& r) {
            return r.Get<std::string>(0);
        }));
    });
}

TEST_F(SqliteDatabaseTest, OnlyItsOwnerCanReadTheFile) {
    const auto database = OpenNew();
    using std::filesystem::perms;
    const perms owner = perms::owner_read | perms::owner_write;
    EXPECT_EQ(owner, std::filesystem::status(folder_ + "/test.db").permissions());
    EXPECT_EQ(owner, std::filesystem::status(folder_ + "/test.db-wal").permissions());
}

TEST_F(SqliteDatabaseTest, RefusesToHoldAFileThatAServerUses) {
    const auto database = OpenNew();
    try {
        Open(url(), {.alone = true});
        FAIL() << "opened";
    } catch (const Failure& failure) {
        EXPECT_EQ(
            folder_ + "/test.db is in use by a running server; stop it first", failure.what()
        );
    }
}

TEST_F(SqliteDatabaseTest, RefusesToServeAFileThatIsHeld) {
    OpenNew();
    const auto held = Open(url(), {.alone = true});
    EXPECT_THROW(Open(url()), Failure);
}

TEST_F(SqliteDatabaseTest, TwoServersMayShareAFile) {
    const auto one = OpenNew();
    const auto two = Open(url());
    two->Write(AreaSetting::None(), [](Tx& tx) {
        tx.Execute(kInsert, {{"value", "a"}});
        return Ending::kCommit;
    });
    EXPECT_EQ(1, Count(*one));
}

TEST_F(SqliteDatabaseTest, SaysHowToMakeAFileThatIsNotThere) {
    try {
        Open(url());
        FAIL() << "opened";
    } catch (const Failure& failure) {
        EXPECT_NE(std::string::npos, std::string(failure.what()).find("alongside init"));
    }
}

TEST_F(SqliteDatabaseTest, KeepsWhatManyThreadsWrite) {
    auto database = OpenNew();
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&, i] {
            database->Write(AreaSetting::None(), [&](Tx& tx) {
                tx.Execute(kInsert, {{"value", std::to_string(i)}});
                return Ending::kCommit;
            });
        });
    for (auto& thread : threads) thread.join();
    database.reset();
    EXPECT_EQ(8, Count(*Open(url())));
}

TEST_F(SqliteDatabaseTest, RefusesATransactionWithinATransaction) {
    const auto database = OpenNew();
    database->Write(AreaSetting::None(), [&](Tx&) {
        EXPECT_THROW(
            database->Write(AreaSetting::None(), [](Tx&) { return Ending::kCommit; }), Failure
        );
        return Ending::kRollback;
    });
}

}  // namespace
}  // namespace alongside::db
