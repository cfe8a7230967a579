// Values into statements and out of rows, the same on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <limits>

#include "platform/db/test_migrations.h"
#include "platform/db/test_notes.h"
#include "support/test_database.h"

namespace alongside::db {
namespace {

using Ids = std::vector<std::string>;

class StatementsTest : public test::DatabaseTest {
protected:
    StatementsTest() : DatabaseTest(kNoteMigrations) {}

    /// Writes one row of values and hands it to `check` as it is read again.
    void RoundTrip(Parameters values, const OnRow& check) {
        database_->Write(kNorth, [&](Tx& tx) {
            EXPECT_EQ(1, tx.Execute(kInsertValues, values));
            return Ending::kCommit;
        });
        int rows = 0;
        database_->Read(kNorth, [&](Reader& reader) {
            reader.Query(kGetValues, {{"id", "a"}}, [&](const Row& row) {
                ++rows;
                check(row);
            });
        });
        EXPECT_EQ(1, rows);
    }

    /// What a call is refused with.
    template <class Call>
    static std::string RefusalOf(Failure::Kind kind, Call call) {
        try {
            call();
        } catch (const Failure& failure) {
            EXPECT_EQ(kind, failure.kind()) << failure.what();
            return failure.what();
        }
        ADD_FAILURE() << "was not refused";
        return {};
    }

    void Write(Parameters values) {
        database_->Write(kNorth, [&](Tx& tx) {
            tx.Execute(kInsertNote, values);
            return Ending::kCommit;
        });
    }
};

INSTANTIATE_ON_BOTH(StatementsTest);

TEST_P(StatementsTest, EveryTypeComesBackAsItWent) {
    const Date day = DateOf(1980, 2, 29);
    const Instant at = Instant(DateOf(2026, 3, 29)) + std::chrono::minutes(90);
    const std::string bytes("\0\x01\xff'\\\0", 6);
    RoundTrip(
        {{"id", "a"},
         {"count", std::numeric_limits<std::int64_t>::max()},
         {"share", 0.1},
         {"words", "Siân's \"note\" \\ :x"},
         {"day", day},
         {"at", at},
         {"bytes", BytesView{bytes}}},
        [&](const Row& row) {
            EXPECT_EQ(std::numeric_limits<std::int64_t>::max(), row.Int(0));
            EXPECT_EQ(0.1, row.Real(1));
            EXPECT_EQ("Siân's \"note\" \\ :x", row.Text(2));
            EXPECT_EQ(day, row.Get<Date>(3));
            EXPECT_EQ(at, row.Get<Instant>(4));
            EXPECT_EQ(bytes, row.Bytes(5));
        }
    );
}

TEST_P(StatementsTest, NothingComesBackAsNothingAndEmptyTextAsEmptyText) {
    RoundTrip(
        {{"id", "a"},
         {"count", std::optional<int>()},
         {"share", std::nullopt},
         {"words", std::string_view()},
         {"day", std::optional<Date>()},
         {"at", std::nullopt},
         {"bytes", BytesView{}}},
        [](const Row& row) {
            EXPECT_EQ(std::nullopt, row.Get<std::optional<int>>(0));
            EXPECT_TRUE(row.IsNull(1));
            EXPECT_FALSE(row.IsNull(2));
            EXPECT_EQ("", row.Text(2));
            EXPECT_EQ(std::nullopt, row.Get<std::optional<Date>>(3));
            EXPECT_TRUE(row.IsNull(4));
            EXPECT_FALSE(row.IsNull(5));
            EXPECT_EQ("", row.Bytes(5));
        }
    );
}

TEST_P(StatementsTest, AColumnOfAnotherTypeIsRefusedByName) {
    RoundTrip(
        {{"id", "a"},
         {"count", 5'000'000'000},
         {"share", 1.0},
         {"words", "12"},
         {"day", std::nullopt},
         {"at", 1},
         {"bytes", BytesView{"x"}}},
        [](const Row& row) {
            const auto kind = Failure::Kind::kMisuse;
            EXPECT_EQ(
                "test.get_values: column 2 does not hold a whole number",
                RefusalOf(kind, [&] { (void)row.Int(2); })
            );
            RefusalOf(kind, [&] { (void)row.Int(1); });
            RefusalOf(kind, [&] { (void)row.Int(3); });
            RefusalOf(kind, [&] { (void)row.Real(0); });
            RefusalOf(kind, [&] { (void)row.Text(0); });
            RefusalOf(kind, [&] { (void)row.Text(3); });
            RefusalOf(kind, [&] { (void)row.Text(5); });
            RefusalOf(kind, [&] { (void)row.Bytes(2); });
            RefusalOf(kind, [&] { (void)row.Int(6); });
            RefusalOf(kind, [&] { (void)row.Int(-1); });
            RefusalOf(kind, [&] { (void)row.Get<Date>(2); });
        }
    );
}

TEST_P(StatementsTest, ANumberIsNotCutToAnInt) {
    RoundTrip(
        {{"id", "a"},
         {"count", 5'000'000'000},
         {"share", 1.0},
         {"words", "x"},
         {"day", std::nullopt},
         {"at", 1},
         {"bytes", std::nullopt}},
        [](const Row& row) {
            EXPECT_EQ(5'000'000'000, row.Get<std::int64_t>(0));
            RefusalOf(Failure::Kind::kMisuse, [&] { (void)row.Get<int>(0); });
        }
    );
}

TEST_P(StatementsTest, AMissingAnExtraAndARepeatedParameterAreRefused) {
    const auto kind = Failure::Kind::kMisuse;
    EXPECT_EQ("test.insert_note: parameter words is missing", RefusalOf(kind, [&] {
                  Write({{"area", "north"}, {"id", "a"}, {"count", 1}});
              }));
    EXPECT_EQ("test.insert_note: parameter word is not one of its own", RefusalOf(kind, [&] {
                  Write(
                      {{"area", "north"}, {"id", "a"}, {"count", 1}, {"words", "x"}, {"word", "x"}}
                  );
              }));
    EXPECT_EQ(
        "test.insert_note: parameter id is given twice",
        RefusalOf(
            kind,
            [&] {
                Write({{"area", "north"}, {"id", "a"}, {"count", 1}, {"words", "x"}, {"id", "b"}});
            }
        )
    );
    EXPECT_EQ(Ids{}, IdsSeenBy(*database_, kNorth));
}

TEST_P(StatementsTest, ParametersMayComeInAnyOrder) {
    Write({{"words", "x"}, {"count", 1}, {"id", "a"}, {"area", "north"}});
    EXPECT_EQ(Ids{"a"}, IdsSeenBy(*database_, kNorth));
}

TEST_P(StatementsTest, AUniqueIndexIsNamed) {
    Write({{"area", "north"}, {"id", "a"}, {"count", 1}, {"words", "x"}});
    try {
        Write({{"area", "north"}, {"id", "b"}, {"count", 1}, {"words", "x"}});
        FAIL() << "was not refused";
    } catch (const Failure& failure) {
        EXPECT_EQ(Failure::Kind::kUnique, failure.kind());
        EXPECT_EQ(
            GetParam() == Dialect::kSqlite ? "notes.area, notes.words" : "notes_words",
            failure.constraint()
        );
    }
}

TEST_P(StatementsTest, BoundValuesAreInNoMessage) {
    const char* secret = "9990000018";
    Write({{"area", "north"}, {"id", secret}, {"count", 1}, {"words", secret}});
    const auto again = RefusalOf(Failure::Kind::kUnique, [&] {
        Write({{"area", "north"}, {"id", secret}, {"count", 1}, {"words", secret}});
    });
    const auto checked = RefusalOf(Failure::Kind::kConstraint, [&] {
        Write({{"area", "north"}, {"id", "b"}, {"count", -1}, {"words", secret + 1}});
    });
    const auto absent = RefusalOf(Failure::Kind::kConstraint, [&] {
        Write({{"area", "north"}, {"id", std::nullopt}, {"count", 1}, {"words", secret + 1}});
    });
    std::string mistyped;
    try {
        Write({{"area", "north"}, {"id", "c"}, {"count", "secret text"}, {"words", "y"}});
    } catch (const Failure& failure) {
        mistyped = failure.what();
    }
    EXPECT_NE("", mistyped);
    for (const auto& words : {again, checked, absent, mistyped}) {
        EXPECT_EQ(words.npos, words.find("990000018")) << words;
        EXPECT_EQ(words.npos, words.find("secret")) << words;
    }
}

TEST_P(StatementsTest, TheSameQueryMayRunWithinItsOwnRows) {
    AddNote(*database_, "a");
    AddNote(*database_, "b");
    int pairs = 0;
    database_->Read(kNorth, [&](Reader& reader) {
        reader.Query(kListIds, {}, [&](const Row&) {
            reader.Query(kListIds, {}, [&](const Row&) { ++pairs; });
        });
    });
    EXPECT_EQ(4, pairs);
}

TEST_P(StatementsTest, TextIsSortedByItsBytes) {
    for (const char* id : {"b", "a", "B", "á"}) AddNote(*database_, id);
    EXPECT_EQ((Ids{"B", "a", "b", "á"}), IdsSeenBy(*database_, kNorth));
}

TEST_P(StatementsTest, CheckNamesTheStatementThatDoesNotFit) {
    static constexpr ReadStatement kWrong{
        {"test.get_wrong", "SELECT nothing FROM notes", "SELECT nothing FROM notes", {}}};
    const Statement* const good[] = {&kInsertNote, &kGetValues};
    database_->Check(good);
    const Statement* const bad[] = {&kGetValues, &kWrong};
    const auto words = RefusalOf(Failure::Kind::kMisuse, [&] { database_->Check(bad); });
    EXPECT_EQ(0U, words.find("test.get_wrong: ")) << words;
}

TEST_P(StatementsTest, TheObserverHearsTheName) {
    static std::vector<std::string> heard;
    heard.clear();
    SetStatementObserver([](std::string_view name) { heard.emplace_back(name); });
    AddNote(*database_, "a");
    SetStatementObserver(nullptr);
    AddNote(*database_, "b");
    EXPECT_EQ(Ids{"test.insert_note"}, heard);
}

TEST(SqliteTextTest, KeepsTextAfterANul) {
    test::TestDatabase database(Dialect::kSqlite, kNoteMigrations);
    const std::string words("before\0after", 12);
    database->Write(kNorth, [&](Tx& tx) {
        tx.Execute(kInsertNote, {{"area", "north"}, {"id", "a"}, {"count", 1}, {"words", words}});
        return Ending::kCommit;
    });
    database->Read(kNorth, [&](Reader& reader) {
        reader.Query(kGetValues, {{"id", "a"}}, [&](const Row& row) {
            EXPECT_EQ(words, row.Text(2));
        });
    });
}

TEST(PostgresTextTest, RefusesTextWithANulRatherThanCutIt) {
    test::TestDatabase database(Dialect::kPostgres, kNoteMigrations);
    EXPECT_THROW(AddNote(*database, std::string_view("a\0b", 3)), Failure);
}

}  // namespace
}  // namespace alongside::db
