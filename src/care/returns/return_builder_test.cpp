#include "care/returns/return_builder.h"

#include <gtest/gtest.h>

namespace alongside::returns {
namespace {

using dsr::Rating;
using insight::RiskLevel;
using keyworking::AllocationRole;
using keyworking::CloseReason;
using keyworking::EpisodeKind;

const Quarter kQuarter = *Quarter::Parse("2022/23-Q3");
const workforce::PostId kWorker("post-1");

Date Day(const char* text) {
    return *ParseDate(text);
}

Period From(const char* from, const char* to = "9999-12-31") {
    return {Day(from), Day(to)};
}

PersonFacts Born(const char* id, const char* born) {
    return {.person = people::PersonId(id), .born = Day(born)};
}

// Red on the register with a lead, stepped back in the quarter.
PersonFacts RedWithLead(const char* id, const char* born) {
    PersonFacts person = Born(id, born);
    person.stays = {{From("2022-01-01")}};
    person.ratings = {{Day("2022-01-02"), Rating::kRed}};
    person.allocations = {
        {kWorker, AllocationRole::kLead, From("2022-01-03")},
        {kWorker, AllocationRole::kSupport, From("2022-01-03")}};
    person.episodes = {
        {EpisodeKind::kKeyworking, From("2022-01-03", "2022-11-01"), CloseReason::kSteppedBack}};
    return person;
}

Post Keyworker() {
    return {
        .post = kWorker,
        .worker_id = "TL",
        .role = "Practice consultant",
        .grade = "7",
        .carries_caseload = true};
}

ProgressReturn Computed(
    std::vector<PersonFacts> people,
    const Settings& settings = {},
    const std::vector<Post>& posts = {Keyworker()}
) {
    ReturnBuilder builder("QKS", kQuarter, settings, settings, Detail::kFiguresAndPeople);
    for (PersonFacts& person : people) builder.Add(person);
    return std::move(builder).Finish(posts, {}, {});
}

std::vector<std::string> CodesOf(const ProgressReturn& computed) {
    std::vector<std::string> codes;
    for (const Finding& finding : computed.findings)
        codes.push_back(std::string(NameOf(finding.code)) + " " + finding.where);
    return codes;
}

TEST(Return, CountsEachBandApart) {
    const auto computed =
        Computed({RedWithLead("child", "2010-01-01"), RedWithLead("adult", "2000-01-01")});
    for (const auto band : kBands) {
        EXPECT_EQ(computed.on_register[band], (RegisterFigures{.red = 1}));
        EXPECT_EQ(computed.with_keyworker[band], (KeyworkerFigures{.red = 1, .red_or_amber = 1}));
        EXPECT_EQ(computed.supported[band], (SupportedFigures{.red = 1}));
        EXPECT_EQ(computed.stepped_back[band], 1);
    }
    EXPECT_TRUE(computed.findings.empty());
}

TEST(Return, CountsAWorkersPeopleOnceEach) {
    const auto computed =
        Computed({RedWithLead("child", "2010-01-01"), RedWithLead("adult", "2000-01-01")});
    ASSERT_EQ(computed.workforce.size(), 1U);
    EXPECT_EQ(computed.workforce[0].caseload, 2);
    EXPECT_EQ(computed.workforce[0].stepped_down, 2);
}

TEST(Return, CountsSomebodyOver25InNoBandButInACaseload) {
    const auto computed = Computed({RedWithLead("old", "1990-01-01")});
    for (const auto band : kBands) {
        EXPECT_EQ(computed.on_register[band]->total(), 0);
        EXPECT_EQ(computed.supported[band].total(), 0);
        EXPECT_EQ(computed.stepped_back[band], 0);
    }
    EXPECT_EQ(computed.workforce[0].caseload, 1);
    EXPECT_EQ(computed.workforce[0].stepped_down, 0);
    EXPECT_EQ(CodesOf(computed), std::vector<std::string>{"over-age old"});
}

TEST(Return, LeavesOutTheFirstMetricsOfABandThatIsNotServed) {
    PersonFacts adult = RedWithLead("adult", "2000-01-01");
    adult.allocations.clear();
    PersonFacts patient = Born("patient", "2000-01-01");
    patient.admissions = {{From("2022-12-01")}};
    const auto computed = Computed({adult, patient}, {.serves_18_25 = false});
    EXPECT_FALSE(computed.on_register.from_18_to_25);
    EXPECT_FALSE(computed.with_keyworker.from_18_to_25);
    EXPECT_FALSE(computed.inpatients.from_18_to_25);
    EXPECT_TRUE(computed.on_register.under_18);
    EXPECT_EQ(computed.admissions.from_18_to_25, (SpellsBegun{1, 0}));
    EXPECT_EQ(computed.supported.from_18_to_25.total(), 1);
    EXPECT_EQ(computed.stepped_back.from_18_to_25, 1);
    EXPECT_EQ(CodesOf(computed), std::vector<std::string>{"inpatient-not-on-register patient"});
}

TEST(Return, SaysWhatIsBelowTargetAndWhoDoesNotFit) {
    PersonFacts amber = Born("amber", "2010-01-01");
    amber.stays = {{From("2022-01-01")}};
    amber.ratings = {{Day("2022-01-02"), Rating::kAmber}};
    PersonFacts unrated = Born("unrated", "1990-01-01");
    unrated.stays = {{From("2022-01-01")}};
    PersonFacts patient = Born("patient", "1990-01-01");
    patient.reference = "P7";
    patient.admissions = {{From("2022-12-01")}};
    const auto computed = Computed({unrated, patient, amber});
    EXPECT_EQ(
        CodesOf(computed),
        (std::vector<std::string>{
            "below-target with_keyworker.under_18",
            "over-age P7",
            "over-age unrated",
            "inpatient-not-on-register P7",
            "unrated-on-register unrated"})
    );
    EXPECT_EQ(
        computed.findings[0].says,
        "0 of 1 red or amber have a named keyworker (0.0 %); the target is 90 %."
    );
}

TEST(Return, SaysWhenOnlyRoundingReachesTheTarget) {
    const auto finding = BelowTarget("inpatients.18_25", {1799, 2000}, "inpatients");
    ASSERT_TRUE(finding);
    EXPECT_EQ(
        finding->says,
        "1799 of 2000 inpatients have a named keyworker (90.0 % when rounded); the target is 90 %."
    );
    EXPECT_FALSE(BelowTarget("x", {9, 10}, "inpatients"));
    EXPECT_FALSE(BelowTarget("x", {0, 0}, "inpatients"));
}

TEST(Return, ComparesAdmissionsWithThePreviousQuarter) {
    struct Row {
        const char* why;
        std::vector<const char*> admitted;
        bool met;
    };
    const std::vector<Row> rows = {
        {"nobody in either", {}, true},
        {"fewer than before", {"2022-07-01"}, true},
        {"as many as before", {"2022-07-01", "2022-10-01"}, false},
        {"more than before", {"2022-10-01"}, false},
        {"one lower, one equal", {"2022-07-01", "2022-09-30", "2022-12-31"}, true},
    };
    for (const Row& row : rows) {
        std::vector<PersonFacts> people;
        for (const char* day : row.admitted) {
            people.push_back(Born("p", "2010-01-01"));
            people.back().admissions = {{{Day(day), Day(day)}}};
        }
        EXPECT_EQ(Computed(people).admissions_met, row.met) << row.why;
    }
}

TEST(Return, CountsThePreviousQuarterByTheAgesOfItsOwnLastDay) {
    // Turned 26 on 1 October: counted in the previous quarter, in no band of this one.
    PersonFacts person = Born("p", "1996-10-01");
    person.admissions = {{From("2022-08-01", "2022-08-02")}, {From("2022-11-01", "2022-11-02")}};
    const auto computed = Computed({person});
    EXPECT_EQ(computed.previous_admissions.from_18_to_25, (SpellsBegun{1, 0}));
    EXPECT_EQ(computed.admissions.from_18_to_25, (SpellsBegun{0, 0}));
    EXPECT_TRUE(computed.admissions_met);
}

TEST(Return, ListsThePostsOpenOnTheDay) {
    Post closed = Keyworker();
    closed.open = From("2020-01-01", "2022-12-31");
    Post last_day = Keyworker();
    last_day.open = From("2022-12-31");
    last_day.elearning = {Day("2022-01-01"), Day("2022-12-31"), Day("2022-01-01")};
    last_day.operational = Day("2023-01-01");
    Post unknown = Keyworker();
    unknown.carries_caseload = {};
    unknown.elearning = {Day("2022-01-01"), Day("2023-01-01"), Day("2022-01-01")};
    unknown.operational = Day("2022-12-31");
    const auto computed = Computed({}, {}, {closed, last_day, unknown});
    ASSERT_EQ(computed.workforce.size(), 2U);
    EXPECT_TRUE(computed.workforce[0].elearning);
    EXPECT_FALSE(computed.workforce[0].operational);
    EXPECT_EQ(computed.workforce[0].caseload, 0);
    EXPECT_FALSE(computed.workforce[1].elearning);
    EXPECT_TRUE(computed.workforce[1].operational);
    EXPECT_EQ(computed.workforce[1].caseload, std::nullopt);
    EXPECT_EQ(computed.workforce[1].stepped_down, std::nullopt);
}

TEST(Return, OpensEachFigureToItsPeople) {
    const auto computed =
        Computed({RedWithLead("child", "2010-01-01"), RedWithLead("adult", "2000-01-01")});
    const auto who = [&](std::string_view path) {
        std::vector<std::string> ids;
        computed.members.ForEach(path, [&](const auto& id) { ids.push_back(id.value); });
        return ids;
    };
    const std::vector<std::string> child = {"child"};
    EXPECT_EQ(who("register.under_18.red"), child);
    EXPECT_EQ(who("register.under_18.total"), child);
    EXPECT_EQ(who("with_keyworker.under_18.total"), child);
    EXPECT_EQ(who("supported.under_18.total"), child);
    EXPECT_EQ(who("stepped_back.under_18"), child);
    EXPECT_EQ(who("workforce.TL.caseload"), (std::vector<std::string>{"child", "adult"}));
    for (const char* nobody :
         {"register.under_18.amber", "register.under_18", "", "register", "nonsense.under_18.red"})
        EXPECT_TRUE(who(nobody).empty()) << nobody;
}

TEST(Return, PutsTheHighestRisksFirst) {
    const auto risk =
        [](const char* name, RiskLevel before, std::optional<RiskLevel> after, Period open) {
            return Risk{name, before, "", after, open};
        };
    const auto top = TopRisks(
        {risk("younger", RiskLevel::kRed, RiskLevel::kAmber, From("2022-02-01")),
         risk("lower before", RiskLevel::kAmber, RiskLevel::kAmber, From("2020-01-01")),
         risk("older", RiskLevel::kRed, RiskLevel::kAmber, From("2022-01-01")),
         risk("unmitigated", RiskLevel::kRed, {}, From("2022-12-31")),
         risk("closed", RiskLevel::kRed, RiskLevel::kRed, From("2020-01-01", "2022-12-31")),
         risk("not yet", RiskLevel::kRed, RiskLevel::kRed, From("2023-01-01"))},
        kQuarter.LastDay()
    );
    ASSERT_EQ(top.size(), 3U);
    EXPECT_EQ(top[0].description, "unmitigated");
    EXPECT_EQ(top[1].description, "older");
    EXPECT_EQ(top[2].description, "younger");
}

}  // namespace
}  // namespace alongside::returns
