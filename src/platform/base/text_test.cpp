#include "platform/base/text.h"

#include <gtest/gtest.h>

#include "platform/base/field_checks.h"
#include "platform/base/id.h"

namespace alongside {
namespace {

TEST(Text, TellsWellFormedUtf8FromOther) {
    for (const char* good : {"", "plain", "na\xc3\xafve", "\xe2\x82\xac", "\xf0\x9f\x98\x80"})
        EXPECT_TRUE(IsValidUtf8(good)) << good;
    for (const char* bad :
         {"\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "a\x80"})
        EXPECT_FALSE(IsValidUtf8(bad));
}

TEST(Text, CountsCharactersNotBytes) {
    EXPECT_EQ(CountCharacters("na\xc3\xafve \xf0\x9f\x98\x80"), 7U);
}

TEST(Text, CutsTrimsAndJoins) {
    EXPECT_EQ(Trim(" \ta b\r\n"), "a b");
    EXPECT_EQ(Split("a,,b", ',').size(), 3U);
    EXPECT_EQ(Join({"a", "b"}, ", "), "a, b");
    EXPECT_EQ(Counted(1, "person", "people"), "1 person");
    EXPECT_EQ(Counted(12345, "person", "people"), "12,345 people");
    EXPECT_EQ(WithThousands(-123456), "-123,456");
    EXPECT_EQ(WithCapital("due today"), "Due today");
    EXPECT_EQ(WithCapital("3 days overdue"), "3 days overdue");
    EXPECT_EQ(WithCapital(""), "");
}

TEST(FieldChecks, TidiesTextsAndSaysAllThatIsWrong) {
    FieldChecks checks;
    std::string title = " \tHoliday club \n";
    std::optional<std::string> note = "  ";
    checks.Require(title, "title", "The title", "Enter a title", 12);
    checks.Tidy(note, "note", "The note");
    checks.NotAfter(DateOf(2023, 1, 2), DateOf(2023, 1, 2), "on", "Too late");
    checks.NotBefore(DateOf(2023, 1, 2), std::nullopt, "on", "Too early");
    EXPECT_EQ(title, "Holiday club");
    EXPECT_EQ(note, std::nullopt);
    EXPECT_TRUE(checks.fine());

    checks.Require(title, "title", "The title", "Enter a title", 11);
    title = " ";
    checks.Require(title, "title", "The title", "Enter a title");
    note = std::string(kLongestTyped + 1, 'a');
    checks.Tidy(note, "note", "The note");
    note = "a\x01";
    checks.Tidy(note, "note", "The note");
    checks.NotAfter(DateOf(2023, 1, 3), DateOf(2023, 1, 2), "on", "Too late");
    checks.NotBefore(DateOf(2023, 1, 1), DateOf(2023, 1, 2), "on", "Too early");
    const auto refused = UnlessFaulty(title, checks);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kInvalid);
    EXPECT_EQ(
        refused.error().fields,
        (std::vector<FieldFault>{
            {"title", "The title must be 11 characters or fewer"},
            {"title", "Enter a title"},
            {"note", "The note must be 10,000 characters or fewer"},
            {"note", "The note holds characters that cannot be kept"},
            {"on", "Too late"},
            {"on", "Too early"}})
    );
}

TEST(FieldChecks, WantAReasonThatSaysSomething) {
    EXPECT_TRUE(CheckReason("They moved", "Enter why"));
    const auto refused = CheckReason(" \n", "Enter why");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields, (std::vector<FieldFault>{{"reason", "Enter why"}}));
}

TEST(Id, GrowsInTheOrderOfCreation) {
    std::string last = NewUuid();
    EXPECT_EQ(last.size(), 36U);
    EXPECT_EQ(last[14], '7');
    for (int i = 0; i < 10000; ++i) {
        const std::string next = NewUuid();
        ASSERT_LT(last, next);
        last = next;
    }
}

}  // namespace
}  // namespace alongside
