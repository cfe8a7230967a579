// Migrations on both databases, and what row-level security makes of an area.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <array>

#include "platform/db/migrator.h"
#include "platform/db/test_migrations.h"
#include "platform/db/test_notes.h"
#include "support/test_database.h"

namespace alongside::db {
namespace {

using Names = std::vector<std::string>;

constexpr Migration kFirst{
    1, "create_ones", "CREATE TABLE ones (n INTEGER) STRICT;", "CREATE TABLE ones (n BIGINT);"};
constexpr Migration kSecond{
    2, "create_twos", "CREATE TABLE twos (n INTEGER) STRICT;", "CREATE TABLE twos (n BIGINT);"};
constexpr std::array kOne = {kFirst};
constexpr std::array kBoth = {kFirst, kSecond};

const Instant kNow = Instant(DateOf(2023, 1, 9));

class MigratorTest : public testing::TestWithParam<Dialect> {
protected:
    test::TestDatabase database_{GetParam(), {}};
    Database& owner_ = database_.owner();
};

INSTANTIATE_ON_BOTH(MigratorTest);

TEST_P(MigratorTest, AppliesWhatIsPendingAndNothingTwice) {
    EXPECT_EQ((Names{"create_ones", "create_twos"}), *PendingMigrations(owner_, kBoth));
    EXPECT_EQ(Names{"create_ones"}, *Migrate(owner_, kOne, kNow));
    EXPECT_EQ(Names{"create_twos"}, *PendingMigrations(owner_, kBoth));
    EXPECT_EQ(Names{"create_twos"}, *Migrate(owner_, kBoth, kNow));
    EXPECT_EQ(Names{}, *Migrate(owner_, kBoth, kNow));
    EXPECT_EQ(Names{}, *PendingMigrations(owner_, kBoth));
}

TEST_P(MigratorTest, RefusesADatabaseThatIsNewerThanTheProgram) {
    ASSERT_TRUE(Migrate(owner_, kBoth, kNow));
    const auto refused = Migrate(owner_, kOne, kNow);
    ASSERT_FALSE(refused);
    EXPECT_EQ(
        "The database is newer than this program: it holds migration 2, create_twos. "
        "Use the release that made it, or a later one",
        refused.error().message
    );
    EXPECT_FALSE(PendingMigrations(owner_, kOne));
}

TEST_P(MigratorTest, RefusesAMigrationThatWasEditedAfterItWasApplied) {
    ASSERT_TRUE(Migrate(owner_, kOne, kNow));
    auto edited = kBoth;
    edited[0].sqlite = "CREATE TABLE ones (n TEXT) STRICT;";
    edited[0].postgres = "CREATE TABLE ones (n TEXT);";
    const auto refused = Migrate(owner_, edited, kNow);
    ASSERT_FALSE(refused);
    EXPECT_EQ(Fault::kRefused, refused.error().fault);
    EXPECT_EQ(
        0U, refused.error().message.find("Migration 1, create_ones, was applied with another text")
    );
}

TEST_P(MigratorTest, AFailingStepIsUndoneAndNamedAndThoseBeforeItStay) {
    auto failing = kBoth;
    failing[1].sqlite =
        "CREATE TABLE half (n INTEGER) STRICT; CREATE TABLE ones (n INTEGER) STRICT;";
    failing[1].postgres = "CREATE TABLE half (n BIGINT); CREATE TABLE ones (n BIGINT);";
    try {
        (void)Migrate(owner_, failing, kNow);
        FAIL() << "was applied";
    } catch (const Failure& failure) {
        EXPECT_EQ(0U, std::string(failure.what()).find("Migration 2, create_twos: "));
    }
    EXPECT_EQ(Names{"create_twos"}, *PendingMigrations(owner_, kBoth));
    owner_.WriteAlone(AreaSetting::Every(), [](Tx& tx) {
        tx.Script("CREATE TABLE half (n INTEGER)");
        return Ending::kRollback;
    });
}

/// What another area sees under the server's role.
class RowSecurityTest : public testing::Test {
protected:
    RowSecurityTest() { AddNote(*database_, "a"); }

    void InsertSouthernNoteAs(const AreaSetting& area) {
        database_->Write(area, [](Tx& tx) {
            tx.Execute(kInsertNote, {{"area", "south"}, {"id", "b"}, {"count", 1}, {"words", "x"}});
            return Ending::kCommit;
        });
    }

    test::TestDatabase database_{Dialect::kPostgres, kNoteMigrations};
};

TEST_F(RowSecurityTest, AnAreaSeesItsOwnRows) {
    EXPECT_EQ(Names{"a"}, IdsSeenBy(*database_, kNorth));
}

TEST_F(RowSecurityTest, AnotherAreasRowsAreHidden) {
    EXPECT_EQ(Names{}, IdsSeenBy(*database_, kSouth));
    EXPECT_EQ(Names{}, IdsSeenBy(*database_, AreaSetting::None()));
}

TEST_F(RowSecurityTest, EveryAreaSeesAllRows) {
    EXPECT_EQ(Names{"a"}, IdsSeenBy(*database_, AreaSetting::Every()));
}

TEST_F(RowSecurityTest, TheAreaEndsWithTheTransaction) {
    EXPECT_EQ(Names{"a"}, IdsSeenBy(*database_, kNorth));
    EXPECT_EQ(Names{}, IdsSeenBy(*database_, AreaSetting::None()));
}

TEST_F(RowSecurityTest, AnotherAreasRowsCannotBeChangedOrAdded) {
    database_->Write(kSouth, [](Tx& tx) {
        EXPECT_EQ(0, tx.Execute(kAddToCount, {{"id", "a"}, {"more", 1}}));
        return Ending::kCommit;
    });
    EXPECT_THROW(InsertSouthernNoteAs(kNorth), Failure);
    InsertSouthernNoteAs(kSouth);
    EXPECT_EQ(Names{"b"}, IdsSeenBy(*database_, kSouth));
}

TEST_F(RowSecurityTest, AnOperationalTableIsOpenToAll) {
    static constexpr WriteStatement kInsert{
        {"test.insert_sign_in",
         "INSERT INTO sign_ins (area, name) VALUES ('north', 'x')",
         "INSERT INTO sign_ins (area, name) VALUES ('north', 'x')",
         {}}};
    database_->Write(AreaSetting::None(), [](Tx& tx) {
        EXPECT_EQ(1, tx.Execute(kInsert, {}));
        return Ending::kCommit;
    });
}

TEST_F(RowSecurityTest, TheServerCannotChangeTheTables) {
    EXPECT_THROW(
        database_->WriteAlone(
            AreaSetting::Every(),
            [](Tx& tx) {
                tx.Script("ALTER TABLE notes DISABLE ROW LEVEL SECURITY");
                return Ending::kCommit;
            }
        ),
        Failure
    );
}

}  // namespace
}  // namespace alongside::db
