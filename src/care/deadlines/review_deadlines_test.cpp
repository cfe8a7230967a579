// The national rules, case by case. Each row names what makes it different from its neighbour.
// SPDX-License-Identifier: MIT
#include "care/deadlines/review_deadlines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "care/deadlines/deadline_json.h"
#include "care/deadlines/rule_reader.h"

namespace alongside::deadlines {
namespace {

Date Day(std::string_view text) {
    return *ParseDate(text);
}

std::vector<Deadline> Open(
    const StayFacts& facts,
    std::string_view as_at,
    const std::vector<std::string>& names = {"england-2023"}
) {
    const RuleBook& book = NationalRules();
    std::vector<const RuleSet*> sets;
    sets.reserve(names.size());
    for (const std::string& name : names) sets.push_back(book.Find(name));
    const auto open = OpenDeadlines(book, sets, facts, Day(as_at));
    EXPECT_TRUE(static_cast<bool>(open)) << (open ? "" : open.error().message);
    return open ? *open : std::vector<Deadline>();
}

// `2027-01-08 CETR`, or several with commas, or "nothing".
std::string Due(const std::vector<Deadline>& open, std::string_view rule) {
    std::string due;
    for (const Deadline& each : open) {
        if (each.rule != rule) continue;
        due += (due.empty() ? "" : ", ") + ToText(each.due) + " " + std::string(NameOf(*each.type));
    }
    return due.empty() ? "nothing" : due;
}

struct Case {
    std::string what;
    StayFacts facts;
    std::string as_at;
    std::string rule;
    std::string due;
};

const StayFacts kChild = {.born = Day("2009-05-01"), .admitted = Day("2026-12-22")};
const StayFacts kAdult = {.born = Day("1999-05-01"), .admitted = Day("2026-12-22")};

StayFacts With(StayFacts facts, std::vector<HeldReview> reviews) {
    facts.reviews = std::move(reviews);
    return facts;
}
StayFacts Discharged(StayFacts facts, std::string_view day) {
    facts.discharged = Day(day);
    return facts;
}
StayFacts Admitted(StayFacts facts, std::string_view day) {
    facts.admitted = Day(day);
    return facts;
}
StayFacts Secure(StayFacts facts, Security security) {
    facts.security = security;
    return facts;
}
StayFacts Planned(StayFacts facts, Period plan) {
    facts.ehc_plans = {plan};
    return facts;
}
StayFacts Born(StayFacts facts, std::string_view day) {
    facts.born = Day(day);
    return facts;
}
StayFacts Visited(StayFacts facts, std::string_view day) {
    facts.oversight_visits.push_back(Day(day));
    return facts;
}

constexpr auto kCommunity = ReviewKind::kCommunity;
constexpr auto kLaep = ReviewKind::kLaep;
constexpr auto kPostAdmission = ReviewKind::kPostAdmission;
constexpr auto kInpatient = ReviewKind::kInpatient;

TEST(ReviewDeadlines, AreThoseOfThePolicy) {
    const std::string post = "post-admission-review";
    const std::string repeat = "inpatient-review";
    const std::string visit = "oversight-visit";
    const std::string cause = "admission-without-review";
    const std::string laep = "laep-follow-up";
    const std::vector<Case> cases = {
        // Ten working days over Christmas: 25 and 28 December and 1 January are not worked.
        {"the contract's own", kChild, "2026-12-22", post, "2027-01-08 CETR"},
        {"an adult", kAdult, "2026-12-22", post, "2027-01-19 CTR"},
        {"an adult with a plan",
         Planned(kAdult, {Day("2020-01-01")}),
         "2026-12-22",
         post,
         "2027-01-08 CETR"},
        {"whose plan ends that day",
         Planned(kAdult, {Day("2020-01-01"), Day("2026-12-22")}),
         "2026-12-22",
         post,
         "2027-01-19 CTR"},
        {"eighteen that day", Born(kChild, "2008-12-22"), "2026-12-22", post, "2027-01-19 CTR"},
        {"eighteen the day after",
         Born(kChild, "2008-12-23"),
         "2026-12-22",
         post,
         "2027-01-08 CETR"},
        {"born on 29 February, still 17",
         Admitted(Born(kChild, "2008-02-29"), "2026-02-28"),
         "2026-02-28",
         post,
         "2026-03-13 CETR"},
        {"born on 29 February, 18 on 1 March",
         Admitted(Born(kChild, "2008-02-29"), "2026-03-01"),
         "2026-03-01",
         post,
         "2026-03-29 CTR"},
        {"overdue keeps its day", kChild, "2027-06-01", post, "2027-01-08 CETR"},
        {"not admitted yet", kChild, "2026-12-21", post, "nothing"},
        {"discharged that day", Discharged(kChild, "2026-12-30"), "2026-12-30", post, "nothing"},
        {"discharged the day after",
         Discharged(kChild, "2026-12-31"),
         "2026-12-30",
         post,
         "2027-01-08 CETR"},
        {"before the policy", Admitted(kChild, "2023-04-30"), "2023-05-10", post, "nothing"},
        {"the policy's first day",
         Admitted(kChild, "2023-05-01"),
         "2023-05-10",
         post,
         "2023-05-16 CETR"},
        {"reviewed in the community on the day",
         With(kChild, {{kCommunity, Day("2026-12-22")}}),
         "2026-12-22",
         post,
         "nothing"},
        {"28 days before",
         With(kChild, {{kCommunity, Day("2026-11-24")}}),
         "2026-12-22",
         post,
         "nothing"},
        {"29 days before",
         With(kChild, {{kCommunity, Day("2026-11-23")}}),
         "2026-12-22",
         post,
         "2027-01-08 CETR"},
        {"a LAEP is no C(E)TR",
         With(kChild, {{kLaep, Day("2026-12-21")}}),
         "2026-12-22",
         post,
         "2027-01-08 CETR"},
        {"closed by its review",
         With(kChild, {{kPostAdmission, Day("2027-01-04")}}),
         "2027-01-05",
         post,
         "nothing"},
        {"a review that is still to come",
         With(kChild, {{kPostAdmission, Day("2027-01-06")}}),
         "2027-01-05",
         post,
         "2027-01-08 CETR"},
        {"an inpatient review of an earlier spell",
         With(kChild, {{kInpatient, Day("2026-12-20")}}),
         "2026-12-22",
         post,
         "2027-01-08 CETR"},

        {"no review, nothing to repeat", kChild, "2027-01-05", repeat, "nothing"},
        {"three months",
         With(kChild, {{kPostAdmission, Day("2027-01-04")}}),
         "2027-01-05",
         repeat,
         "2027-04-04 CETR"},
        {"of the last of two",
         With(kChild, {{kInpatient, Day("2027-04-01")}, {kPostAdmission, Day("2027-01-04")}}),
         "2027-04-02",
         repeat,
         "2027-07-01 CETR"},
        {"the last day of a shorter month",
         With(kChild, {{kPostAdmission, Day("2027-01-31")}}),
         "2027-02-01",
         repeat,
         "2027-04-30 CETR"},
        {"into February of a leap year",
         Born(With(kChild, {{kInpatient, Day("2027-11-30")}}), "2012-01-01"),
         "2027-12-01",
         repeat,
         "2028-02-29 CETR"},
        {"six months for an adult",
         With(kAdult, {{kPostAdmission, Day("2027-01-04")}}),
         "2027-01-05",
         repeat,
         "2027-07-04 CTR"},
        {"twelve in a secure ward",
         Secure(With(kAdult, {{kPostAdmission, Day("2027-01-04")}}), Security::kLow),
         "2027-01-05",
         repeat,
         "2028-01-04 CTR"},
        {"a child in a secure ward",
         Secure(With(kChild, {{kPostAdmission, Day("2027-01-04")}}), Security::kHigh),
         "2027-01-05",
         repeat,
         "2027-04-04 CETR"},
        {"from a community review shortly before",
         With(kChild, {{kCommunity, Day("2026-12-10")}}),
         "2026-12-22",
         repeat,
         "2027-03-10 CETR"},
        {"not from one long before",
         With(kChild, {{kCommunity, Day("2026-11-23")}}),
         "2026-12-22",
         repeat,
         "nothing"},
        {"not from a community review within the spell",
         With(kChild, {{kCommunity, Day("2027-01-10")}}),
         "2027-01-11",
         repeat,
         "nothing"},
        {"ends with the stay",
         Discharged(With(kChild, {{kPostAdmission, Day("2027-01-04")}}), "2027-02-01"),
         "2027-02-01",
         repeat,
         "nothing"},

        {"six weeks", kChild, "2026-12-22", visit, "2027-02-02 CETR"},
        {"eight weeks", kAdult, "2026-12-22", visit, "2027-02-16 CTR"},
        {"after a visit", Visited(kChild, "2027-01-20"), "2027-01-21", visit, "2027-03-03 CETR"},
        {"secure or not", Secure(kAdult, Security::kMedium), "2026-12-22", visit, "2027-02-16 CTR"},

        {"admitted without any", kChild, "2026-12-22", cause, "2027-01-19 CETR"},
        {"after a LAEP",
         With(kChild, {{kLaep, Day("2026-12-21")}}),
         "2026-12-22",
         cause,
         "nothing"},
        {"after a community review",
         With(kChild, {{kCommunity, Day("2026-12-01")}}),
         "2026-12-22",
         cause,
         "nothing"},

        {"at home after a LAEP",
         With(kChild, {{kLaep, Day("2026-12-14")}}),
         "2026-12-15",
         laep,
         "2026-12-30 CETR"},
        {"admitted after all",
         With(kChild, {{kLaep, Day("2026-12-14")}}),
         "2026-12-22",
         laep,
         "nothing"},
        {"at home again",
         Discharged(With(kAdult, {{kLaep, Day("2027-02-02")}}), "2027-02-01"),
         "2027-02-03",
         laep,
         "2027-03-02 CTR"},

        {"a report for each C(E)TR",
         With(kChild, {{kCommunity, Day("2026-12-10")}, {kPostAdmission, Day("2027-01-04")}}),
         "2027-01-05",
         "review-report",
         "2026-12-24 CETR, 2027-01-18 CETR"},
        {"fourteen days red",
         Discharged(kChild, "2027-01-10"),
         "2027-01-10",
         "red-after-discharge",
         "2027-01-24 CETR"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(Due(Open(each.facts, each.as_at), each.rule), each.due)
            << each.rule << ": " << each.what;
}

TEST(ReviewDeadlines, OfStatuteBeginWithTheDayItself) {
    const std::vector<std::string> both = {"england-2023", "mha-2025"};
    StayFacts facts = kChild;
    facts.applicable_day = Day("2026-12-22");
    EXPECT_EQ(Due(Open(facts, "2026-12-22"), "first-statutory-meeting"), "nothing")
        << "not in force unless somebody says so";
    EXPECT_EQ(Due(Open(facts, "2026-12-22", both), "first-statutory-meeting"), "2027-01-04 CETR");
    EXPECT_EQ(Due(Open(facts, "2026-12-22", both), "post-admission-review"), "2027-01-08 CETR");
    facts.born = Day("1999-05-01");
    EXPECT_EQ(Due(Open(facts, "2026-12-22", both), "first-statutory-meeting"), "2027-01-18 CTR");
    facts.reviews = {{kPostAdmission, Day("2027-01-12")}};
    const auto met = Open(facts, "2027-01-12", both);
    EXPECT_EQ(Due(met, "first-statutory-meeting"), "nothing");
    EXPECT_EQ(Due(met, "repeat-statutory-meeting"), "2028-01-12 CTR");
    EXPECT_EQ(Due(met, "statutory-report"), "2027-01-25 CTR");
    facts.applicable_day = Day("2027-01-13");
    const auto late = Open(facts, "2027-01-13", both);
    EXPECT_EQ(Due(late, "first-statutory-meeting"), "2027-02-09 CTR") << "met before it applied";
    EXPECT_EQ(Due(late, "statutory-report"), "nothing");
}

TEST(ReviewDeadlines, SayWhyAndComeSoonestFirst) {
    const auto open = Open(kChild, "2026-12-22");
    ASSERT_EQ(open.size(), 3U);
    EXPECT_EQ(open[0].rule, "post-admission-review");
    EXPECT_EQ(Because(open[0]), "10 working days after admission on 2026-12-22");
    EXPECT_EQ(open[1].rule, "admission-without-review");
    EXPECT_EQ(open[1].standing, Standing::kLocalDefault);
    EXPECT_EQ(open[2].rule, "oversight-visit");
    const std::string json = DeadlinesJson(open);
    EXPECT_TRUE(json.starts_with(
        "[{\"rule\":\"post-admission-review\",\"kind\":\"CETR\",\"due\":\"2027-01-08\","
        "\"set\":\"england-2023\",\"version\":\"1\",\"calendar\":\"england-2026-08-21\","
        "\"standing\":\"policy\",\"because\":\"10 working days after admission on 2026-12-22\","
        "\"source\":\"https://"
    )) << json;
    const std::string text = DeadlinesText(open, Day("2027-01-10"));
    EXPECT_NE(text.find("8 January 2027, overdue: post-admission-review"), std::string::npos);
    EXPECT_NE(text.find("your area's setting"), std::string::npos);
}

TEST(ReviewDeadlines, AreRefusedWhereTheyCannotBeCounted) {
    const RuleBook& book = NationalRules();
    const std::vector<const RuleSet*> sets = {book.Find("england-2023")};
    const auto late = OpenDeadlines(
        book, sets, Admitted(Born(kChild, "2015-01-01"), "2028-12-20"), Day("2028-12-21")
    );
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kRefused);
    EXPECT_NE(late.error().message.find("2029"), std::string::npos) << late.error().message;
    for (const auto& wrong : {Born(kChild, "2027-01-01"), Discharged(kChild, "2026-12-21")})
        EXPECT_EQ(
            OpenDeadlines(book, sets, wrong, Day("2027-01-01")).error().fault, Fault::kInvalid
        );
}

}  // namespace
}  // namespace alongside::deadlines
