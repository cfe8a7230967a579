// What moves a clock, case by case; more time; and an area's own terms.
// SPDX-License-Identifier: MIT
#include "care/clocks/clock.h"

#include <gtest/gtest.h>

#include "care/clocks/area_rules.h"

namespace alongside::clocks {
namespace {

using std::chrono::days;

const Date kToday = DateOf(2023, 6, 1);

Clock Open(std::string rule, Date starts_on, Date due_on) {
    return {
        .id = DeadlineId("held"),
        .set = "england-2023",
        .rule = std::move(rule),
        .about = "",
        .starts_on = starts_on,
        .first_due_on = due_on,
        .due_on = due_on,
        .counted = "14 days after the red rating",
        .standing = deadlines::Standing::kLocalDefault,
        .set_version = "1",
        .calendar = "c",
        .source = "s"};
}

deadlines::Deadline Wanted(std::string rule, Date starts_on, Date due) {
    return {
        .rule = std::move(rule),
        .type = std::nullopt,
        .starts_on = starts_on,
        .due = due,
        .set = "england-2023",
        .version = "1",
        .calendar = "c",
        .standing = deadlines::Standing::kLocalDefault,
        .counted = "14 days after the red rating",
        .source = "s"};
}

// The changes in short: `set held 2023-06-15`, `set new 2023-06-15 fulfils held`, `ended held`.
std::string Moves(const std::vector<Clock>& open, const std::vector<deadlines::Deadline>& wanted) {
    std::string text;
    const auto ending = [](const Clock&) { return Ending{DeadlineEnding::kNoLongerDue, kToday}; };
    for (const ClockChange& change : MoveClocks(open, wanted, ending)) {
        if (!text.empty()) text += ", ";
        if (const auto* set = std::get_if<DeadlineSet>(&change))
            text += std::string("set ") + (set->id == DeadlineId("held") ? "held " : "new ") +
                    ToText(set->due_on) + (set->fulfils ? " fulfils " + set->fulfils->value : "");
        else
            text += "ended " + std::get<DeadlineEnded>(change).id.value;
    }
    return text.empty() ? "nothing" : text;
}

TEST(MoveClocks, RecordsOnlyWhereSomethingMoves) {
    const Date start = kToday - days(3);
    const Clock held = Open("rating-review", start, start + days(14));
    EXPECT_EQ(Moves({}, {}), "nothing");
    EXPECT_EQ(Moves({}, {Wanted("rating-review", start, start + days(14))}), "set new 2023-06-12");
    EXPECT_EQ(Moves({held}, {Wanted("rating-review", start, start + days(14))}), "nothing");
    auto other_calendar = Wanted("rating-review", start, start + days(14));
    other_calendar.calendar = "d";
    EXPECT_EQ(Moves({held}, {other_calendar}), "nothing");
    EXPECT_EQ(
        Moves({held}, {Wanted("rating-review", start, start + days(15))}), "set held 2023-06-13"
    );
    EXPECT_EQ(Moves({held}, {}), "ended held");
}

TEST(MoveClocks, StartingAgainFulfilsWhatCountsFromTheLast) {
    const Date start = kToday - days(3);
    EXPECT_EQ(
        Moves(
            {Open("rating-review", start, start + days(14))},
            {Wanted("rating-review", kToday, kToday + days(14))}
        ),
        "set new 2023-06-15 fulfils held"
    );
    // An earlier start is a correction, and so is any of a rule that counts once.
    EXPECT_EQ(
        Moves(
            {Open("rating-review", start, start + days(14))},
            {Wanted("rating-review", start - days(1), start + days(13))}
        ),
        "ended held, set new 2023-06-11"
    );
    EXPECT_EQ(
        Moves(
            {Open("post-admission-review", start, start + days(14))},
            {Wanted("post-admission-review", kToday, kToday + days(14))}
        ),
        "ended held, set new 2023-06-15"
    );
}

TEST(MoveClocks, TellsReviewsApart) {
    auto first = Wanted("review-report", kToday, kToday + days(14));
    first.about = "one";
    auto second = first;
    second.about = "two";
    auto held = Open("review-report", kToday, kToday + days(14));
    held.about = "one";
    EXPECT_EQ(Moves({held}, {first, second}), "set new 2023-06-15");
}

struct ExtensionCase {
    const char* what;
    Date due;
    int days;
    const char* until;
};

TEST(DecideExtension, GivesTheLaterOfTheOldDayAndTodayPlusTheDays) {
    const ExtensionCase cases[] = {
        {"soon", kToday + days(2), 10, "2023-06-11"},
        {"today", kToday, 10, "2023-06-11"},
        {"far off", kToday + days(30), 10, "2023-07-01"},
        {"late already: nothing is hidden", kToday - days(1), 10, "2023-05-31"},
    };
    for (const ExtensionCase& each : cases) {
        const auto extended = DecideExtension(
            Open("rating-review", kToday - days(20), each.due),
            each.days,
            ExtensionReason::kFamilyAsked,
            " They are away ",
            kToday
        );
        ASSERT_TRUE(static_cast<bool>(extended)) << each.what;
        EXPECT_EQ(ToText(extended->due_on), each.until) << each.what;
        EXPECT_EQ(extended->note, "They are away");
    }
}

TEST(DecideExtension, AsksForDaysAndForWhatHappened) {
    const Clock clock = Open("rating-review", kToday, kToday);
    const auto refused = DecideExtension(clock, 0, ExtensionReason::kBereavement, "  ", kToday);
    ASSERT_FALSE(static_cast<bool>(refused));
    ASSERT_EQ(refused.error().fields.size(), 2U);
    Clock over = clock;
    over.ending = DeadlineEnding::kFulfilled;
    EXPECT_EQ(
        DecideExtension(over, 3, ExtensionReason::kBereavement, "x", kToday).error().rule, "CLOCK-1"
    );
}

// --- an area's own rules ---

RuleSetting Term(std::string rule, std::string whom, std::string term, Date from) {
    return {RuleSetting::What::kTerm, std::move(rule), std::move(whom), std::move(term), from};
}

std::string RatingReview(const AreaRules& rules, Date rated_on, deadlines::TermFor rating) {
    const auto due = deadlines::OpenServiceDeadlines(
        rules.book, rules.InForce(), {.rating = {{rating, rated_on}}}
    );
    if (!due || due->empty()) return "none";
    return ToText(due->front().due);
}

TEST(AreaRules, CountFromTheDayTheyWereChosenFor) {
    const auto rules = RulesOf(
        {Term("rating-review", "red", "7 days", DateOf(2023, 7, 1)),
         Term("rating-review", "red", "10 days", DateOf(2024, 1, 1))}
    );
    using deadlines::TermFor;
    EXPECT_EQ(RatingReview(rules, DateOf(2023, 4, 30), TermFor::kRed), "none");
    EXPECT_EQ(RatingReview(rules, DateOf(2023, 5, 1), TermFor::kRed), "2023-05-15");
    EXPECT_EQ(RatingReview(rules, DateOf(2023, 6, 30), TermFor::kRed), "2023-07-14");
    EXPECT_EQ(RatingReview(rules, DateOf(2023, 7, 1), TermFor::kRed), "2023-07-08");
    EXPECT_EQ(RatingReview(rules, DateOf(2024, 1, 1), TermFor::kRed), "2024-01-11");
    EXPECT_EQ(RatingReview(rules, DateOf(2024, 1, 1), TermFor::kAmber), "2024-01-29");
}

TEST(AreaRules, AnAreasTermCountsBeforeTheNationalSetDoes) {
    const auto rules = RulesOf({Term("rating-review", "red", "7 days", DateOf(2022, 4, 1))});
    using deadlines::TermFor;
    EXPECT_EQ(RatingReview(rules, DateOf(2022, 3, 31), TermFor::kRed), "none");
    EXPECT_EQ(RatingReview(rules, DateOf(2022, 4, 1), TermFor::kRed), "2022-04-08");
}

TEST(AreaRules, ASetCountsFromTheDayOfItsAdoption) {
    EXPECT_EQ(RulesOf({}).InForce().size(), 1U);
    const auto adopted = RulesOf(
        {{RuleSetting::What::kAdoption, "mha-2025", "", "", DateOf(2027, 4, 1)},
         {RuleSetting::What::kAdoption, "england-2023", "", "", DateOf(2022, 4, 1)}}
    );
    ASSERT_EQ(adopted.InForce().size(), 2U);
    using deadlines::TermFor;
    EXPECT_EQ(RatingReview(adopted, DateOf(2022, 4, 1), TermFor::kGreen), "2022-07-01");
}

TEST(AreaRules, RefuseWhatIsNotTheAreasToChoose) {
    const AreaRules rules = RulesOf({});
    const auto term = [&](std::string rule, std::string whom, std::string within) {
        return DecideTerm(
            rules, {std::move(rule), std::move(whom), std::move(within), kToday, "The board"}
        );
    };
    EXPECT_EQ(term("inpatient-review", "cetr", "4 months").error().rule, "RULE-1");
    EXPECT_EQ(term("no-such-rule", "all", "4 months").error().rule, "RULE-1");
    EXPECT_EQ(term("rating-review", "all", "7 days").error().fields.at(0).field, "whom");
    EXPECT_EQ(term("rating-review", "red", "soon").error().fields.at(0).field, "term");
    EXPECT_EQ(term("rating-review", "red", " 7 days")->term, "7 days");
    EXPECT_EQ(DecideAdoption(rules, {"none", kToday, "x"}).error().rule, "RULE-2");
    EXPECT_EQ(DecideCalendar(rules, "nonsense =").error().fields.at(0).field, "text");
}

}  // namespace
}  // namespace alongside::clocks
