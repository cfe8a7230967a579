// Terms and working days.
// SPDX-License-Identifier: MIT
#include "care/deadlines/term.h"

#include <gtest/gtest.h>

#include "care/deadlines/rule_reader.h"

namespace alongside::deadlines {
namespace {

struct Case {
    std::string term;
    std::string start;
    std::string due;
};

TEST(Term, LeadsFromItsStartToTheLastDayInTime) {
    const std::vector<Case> cases = {
        {"14 days", "2026-03-01", "2026-03-15"},
        {"14 days beginning with", "2026-03-01", "2026-03-14"},
        {"1 day before", "2026-03-01", "2026-02-28"},
        {"4 weeks", "2026-12-22", "2027-01-19"},
        {"1 month", "2026-01-31", "2026-02-28"},
        {"3 months", "2027-11-30", "2028-02-29"},
        {"12 months", "2028-02-29", "2029-02-28"},
        {"1 working day", "2026-08-28", "2026-09-01"},   // Friday, then the summer bank holiday.
        {"1 working day", "2026-08-31", "2026-09-01"},   // Begun on the holiday itself.
        {"2 working days", "2022-06-01", "2022-06-07"},  // The Jubilee's four days.
        {"1 working day", "2022-09-16", "2022-09-20"},   // The State Funeral.
        {"1 working day", "2023-05-05", "2023-05-09"},   // The Coronation.
        {"1 working day", "2026-12-24", "2026-12-29"},   // A substitute for Boxing Day.
        {"2 working days", "2027-12-24", "2027-12-30"},  // Two substitutes.
        {"1 working day", "2022-12-23", "2022-12-28"},
    };
    for (const Case& each : cases) {
        const auto term = ParseTerm(each.term);
        ASSERT_TRUE(term) << each.term;
        const auto due = term->DueAfter(*ParseDate(each.start), NationalRules().calendar);
        ASSERT_TRUE(static_cast<bool>(due)) << each.term << " after " << each.start;
        EXPECT_EQ(ToText(*due), each.due) << each.term << " after " << each.start;
        EXPECT_EQ(InWords(*term), each.term);
    }
}

TEST(Term, IsReadStrictly) {
    for (const char* text :
         {"",
          "days",
          "10",
          "10 day",
          "1 days",
          "0 days",
          "-1 days",
          "10  days",
          "ten days",
          "10 working",
          "99999 days",
          "10 fortnights"})
        EXPECT_FALSE(ParseTerm(text)) << text;
}

TEST(HolidayCalendar, RefusesToGuess) {
    const HolidayCalendar& calendar = NationalRules().calendar;
    EXPECT_EQ(ToText(*calendar.WorkingDaysAfter(*ParseDate("2028-12-28"), 1)), "2028-12-29");
    EXPECT_FALSE(calendar.WorkingDaysAfter(*ParseDate("2028-12-29"), 1));
    EXPECT_FALSE(calendar.WorkingDaysAfter(*ParseDate("2021-12-20"), 1));
    EXPECT_EQ(calendar.holidays.size(), 59U);
}

TEST(RuleReader, SaysWhatIsWrongAndWhere) {
    const std::string whole =
        "set = \"a\"\nversion = \"1\"\ntitle = \"A\"\n[[rule]]\nname = \"b\"\nstarts_at = "
        "\"admission\"\nwithin = { all = \"4 weeks\" }\nstanding = \"policy\"\nsource = "
        "\"https://a\"\n";
    ASSERT_TRUE(static_cast<bool>(ReadRuleSet(whole, "a.toml")));
    EXPECT_EQ(ReadRuleSet(whole, "a.toml")->in_force_from, std::nullopt);
    const std::vector<std::pair<std::string, std::string>> changes = {
        {"\"admission\"", "\"arrival\""},
        {"4 weeks", "4 weekz"},
        {"all =", "everybody ="},
        {"\"policy\"", "\"rumour\""},
        {"source =", "sauce ="},
        {"name = \"b\"", "name = \"\""},
        {"[[rule]]", "[[rules]]"},
        {"title = \"A\"", "title = 5"},
        {"version", "in_force_from = \"May\"\nversion"}};
    for (const auto& [from, to] : changes) {
        std::string broken = whole;
        broken.replace(broken.find(from), from.size(), to);
        const auto read = ReadRuleSet(broken, "a.toml");
        ASSERT_FALSE(read) << to;
        EXPECT_TRUE(read.error().message.starts_with("a.toml:")) << read.error().message;
    }
    EXPECT_FALSE(ReadRuleSet("set = ", "a.toml"));
    EXPECT_FALSE(ReadCalendar(
        "version = \"x\"\nfrom = 2022-01-01\nto = 2022-12-31\nholidays = [2023-01-02]\n", "c.toml"
    ));
    EXPECT_FALSE(ReadRuleFolder("/nowhere/at/all"));
}

}  // namespace
}  // namespace alongside::deadlines
