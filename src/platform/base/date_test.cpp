#include "platform/base/date.h"

#include <gtest/gtest.h>

#include "platform/base/instant.h"

namespace alongside {
namespace {

TEST(Date, ReadsOnlyWholeDaysThatExist) {
    EXPECT_EQ(ToText(*ParseDate("2024-02-29")), "2024-02-29");
    for (const char* wrong :
         {"2023-02-29",
          "2023-13-01",
          "2023-1-01",
          "23-01-01",
          "2023/01/01",
          "2023-01-01 ",
          "",
          "0999-01-01"})
        EXPECT_FALSE(ParseDate(wrong)) << wrong;
}

TEST(Date, TurnsOlderOnTheFirstOfMarchWhenBornOnALeapDay) {
    const Date born = DateOf(2004, 2, 29);
    EXPECT_EQ(BirthdayOf(born, 18), DateOf(2022, 3, 1));
    EXPECT_EQ(AgeOn(born, DateOf(2022, 2, 28)), 17);
    EXPECT_EQ(AgeOn(born, DateOf(2022, 3, 1)), 18);
    EXPECT_EQ(AgeOn(born, DateOf(2024, 2, 29)), 20);
    EXPECT_EQ(AgeOn(born, DateOf(2004, 2, 28)), -1);
}

TEST(Date, SaysHowSoonAndHowLateSomethingIs) {
    const Date due = DateOf(2023, 3, 1);
    EXPECT_EQ(DueInWords(due, DateOf(2023, 3, 4)), "3 days overdue");
    EXPECT_EQ(DueInWords(due, DateOf(2023, 3, 2)), "1 day overdue");
    EXPECT_EQ(DueInWords(due, due), "due today");
    EXPECT_EQ(DueInWords(due, DateOf(2023, 2, 28)), "due tomorrow");
    EXPECT_EQ(DueInWords(due, DateOf(2023, 2, 27)), "due in 2 days");
}

TEST(Date, AddsMonthsToTheLastDayWhereTheDayDoesNotExist) {
    EXPECT_EQ(AddMonths(DateOf(2023, 1, 31), 1), DateOf(2023, 2, 28));
    EXPECT_EQ(AddMonths(DateOf(2023, 11, 30), 3), DateOf(2024, 2, 29));
}

TEST(Date, KnowsWhichPeriodsMeet) {
    const Period january{DateOf(2023, 1, 1), DateOf(2023, 2, 1)};
    EXPECT_FALSE(january.Contains(DateOf(2023, 2, 1)));
    EXPECT_FALSE(january.Meets({DateOf(2023, 2, 1)}));
    EXPECT_FALSE(january.Meets({DateOf(2023, 1, 5), DateOf(2023, 1, 5)}));
    EXPECT_TRUE(january.Meets({DateOf(2022, 1, 1), DateOf(2023, 1, 2)}));
}

TEST(Instant, SaysTheDayOfTheUnitedKingdom) {
    const Instant winter = Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9);
    EXPECT_EQ(ToText(winter), "2023-01-09T09:00:00Z");
    EXPECT_EQ(InWords(winter), "9 January 2023 at 9:00am");
    const Instant summer = Instant(DateOf(2023, 6, 30)) + std::chrono::minutes(23 * 60 + 30);
    EXPECT_EQ(ToLocal(summer).day, DateOf(2023, 7, 1));
    EXPECT_EQ(ToText(StartOf(DateOf(2023, 7, 1))), "2023-06-30T23:00:00Z");
}

}  // namespace
}  // namespace alongside
