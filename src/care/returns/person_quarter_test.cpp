#include "care/returns/person_quarter.h"

#include <gtest/gtest.h>

#include <functional>

namespace alongside::returns {
namespace {

using dsr::Rating;
using dsr::Standing;
using keyworking::AllocationRole;
using keyworking::CloseReason;
using keyworking::EpisodeKind;
using people::AgeBand;

const Quarter kQuarter = *Quarter::Parse("2022/23-Q3");

Date Day(const char* text) {
    return *ParseDate(text);
}

Period From(const char* from, const char* to = "9999-12-31") {
    return {Day(from), Day(to)};
}

// A child of twelve about whom nothing is known.
PersonFacts Child() {
    return {.person = people::PersonId("p"), .born = Day("2010-06-15")};
}

PersonQuarter Assessed(PersonFacts person, const Settings& settings = {}) {
    const auto spells = SpellsOf(person);
    return Assess(person, spells, kQuarter, settings);
}

TEST(AgeBand, ChangesOnTheBirthday) {
    struct Row {
        const char* why;
        const char* born;
        const char* day;
        AgeBand band;
    };
    const Row rows[] = {
        {"the day before turning 18", "2005-01-01", "2022-12-31", AgeBand::kUnder18},
        {"the 18th birthday", "2004-12-31", "2022-12-31", AgeBand::k18To25},
        {"the day before turning 26", "1997-01-01", "2022-12-31", AgeBand::k18To25},
        {"the 26th birthday", "1996-12-31", "2022-12-31", AgeBand::kOver25},
        {"born on a leap day, on 28 February", "2004-02-29", "2022-02-28", AgeBand::kUnder18},
        {"born on a leap day, on 1 March", "2004-02-29", "2022-03-01", AgeBand::k18To25},
        {"a 26th birthday in a year with no leap day",
         "1996-02-29",
         "2022-02-28",
         AgeBand::k18To25},
        {"not born yet", "2023-05-01", "2022-12-31", AgeBand::kUnder18},
    };
    for (const Row& row : rows)
        EXPECT_EQ(AgeBandOn(Day(row.born), Day(row.day)), row.band) << row.why;
}

struct StandingRow {
    const char* why;
    std::function<void(PersonFacts&)> facts;
    std::optional<Standing> standing;
    bool inpatient = false;
};

TEST(PersonQuarter, SaysWhereSomebodyStandsOnTheRegister) {
    const std::vector<StandingRow> rows = {
        {"never on the register", [](auto&) {}, {}},
        {"rated but never accepted",
         [](auto& p) {
             p.ratings = {{Day("2022-11-01"), Rating::kRed}};
         },
         {}},
        {"accepted on the as-at day",
         [](auto& p) {
             p.stays = {{From("2022-12-31")}};
             p.ratings = {{Day("2022-12-31"), Rating::kRed}};
         },
         Standing::kRed},
        {"accepted the day after", [](auto& p) { p.stays = {{From("2023-01-01")}}; }, {}},
        {"removed on the as-at day",
         [](auto& p) { p.stays = {{From("2022-01-01", "2022-12-31")}}; },
         {}},
        {"removed the day after",
         [](auto& p) { p.stays = {{From("2022-01-01", "2023-01-01")}}; },
         Standing::kUnrated},
        {"back for a second stay, rated in the first",
         [](auto& p) {
             p.stays = {{From("2021-01-01", "2021-06-01")}, {From("2022-08-01")}};
             p.ratings = {{Day("2021-02-01"), Rating::kAmber}};
         },
         Standing::kAmber},
        {"the latest rating counts, in whatever order they come",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.ratings = {
                 {Day("2022-12-01"), Rating::kGreen, 1}, {Day("2022-03-01"), Rating::kRed, 2}};
         },
         Standing::kGreen},
        {"of two on one day the later recorded counts",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.ratings = {
                 {Day("2022-12-01"), Rating::kGreen, 2}, {Day("2022-12-01"), Rating::kRed, 1}};
         },
         Standing::kGreen},
        {"a rating after the as-at day does not count yet",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.ratings = {{Day("2023-01-01"), Rating::kRed}};
         },
         Standing::kUnrated},
        {"an inpatient is blue whatever the rating",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.ratings = {{Day("2022-12-01"), Rating::kRed}};
             p.admissions = {{From("2022-12-20")}};
         },
         Standing::kBlue,
         true},
        {"an inpatient without a rating is blue",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.admissions = {{From("2022-12-20")}};
         },
         Standing::kBlue,
         true},
        {"an inpatient who is not on the register has no standing",
         [](auto& p) { p.admissions = {{From("2022-12-31")}}; },
         {},
         true},
        {"discharged on the as-at day is in the community",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.ratings = {{Day("2022-12-01"), Rating::kRed}};
             p.admissions = {{From("2022-12-20", "2022-12-31")}};
         },
         Standing::kRed},
        {"moved overnight from the as-at day to the next is an inpatient on it",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.admissions = {{From("2022-12-20", "2022-12-31")}, {From("2023-01-01")}};
         },
         Standing::kBlue,
         true},
        {"a death on the as-at day ends the stay and the admission",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.admissions = {{From("2022-12-20")}};
             p.died = Day("2022-12-31");
         },
         {}},
        {"a death the day after does not",
         [](auto& p) {
             p.stays = {{From("2022-01-01")}};
             p.admissions = {{From("2022-12-20", "2023-02-01")}};
             p.died = Day("2023-01-01");
         },
         Standing::kBlue,
         true},
    };
    for (const StandingRow& row : rows) {
        PersonFacts person = Child();
        row.facts(person);
        const PersonQuarter assessed = Assessed(person);
        EXPECT_EQ(assessed.standing, row.standing) << row.why;
        EXPECT_EQ(assessed.inpatient, row.inpatient) << row.why;
    }
}

TEST(PersonQuarter, CountsOnlyALeadAllocationOpenOnTheDay) {
    struct Row {
        const char* why;
        Allocation allocation;
        std::optional<Date> died;
        bool named;
    };
    const workforce::PostId worker("w");
    const Row rows[] = {
        {"a lead since the day itself",
         {worker, AllocationRole::kLead, From("2022-12-31")},
         {},
         true},
        {"a lead until the day",
         {worker, AllocationRole::kLead, From("2022-01-01", "2022-12-31")},
         {},
         false},
        {"a deputy does not count",
         {worker, AllocationRole::kDeputy, From("2022-01-01")},
         {},
         false},
        {"support does not count",
         {worker, AllocationRole::kSupport, From("2022-01-01")},
         {},
         false},
        {"a death ends the allocation",
         {worker, AllocationRole::kLead, From("2022-01-01")},
         Day("2022-11-01"),
         false},
    };
    for (const Row& row : rows) {
        PersonFacts person = Child();
        person.allocations = {row.allocation};
        person.died = row.died;
        EXPECT_EQ(Assessed(person).named_keyworker, row.named) << row.why;
    }
}

TEST(PersonQuarter, CountsTheSpellsThatBegan) {
    struct Row {
        const char* why;
        std::vector<admissions::AdmissionPeriod> admissions;
        SpellsBegun begun;
        int days = 365;
    };
    const std::vector<Row> rows = {
        {"on the first day of the quarter", {{From("2022-10-01")}}, {1, 0}},
        {"on the last", {{From("2022-12-31")}}, {1, 0}},
        {"the day before the quarter", {{From("2022-09-30")}}, {0, 0}},
        {"the day after the quarter", {{From("2023-01-01")}}, {0, 0}},
        {"discharged on the day of admission", {{From("2022-11-05", "2022-11-05")}}, {1, 0}},
        {"a move between hospitals is not an admission",
         {{From("2022-08-01", "2022-10-10")}, {From("2022-10-11")}},
         {0, 0}},
        {"365 days after the end of an earlier spell",
         {{From("2021-01-01", "2021-11-05")}, {From("2022-11-05")}},
         {0, 1}},
        {"366 days after", {{From("2021-01-01", "2021-11-04")}, {From("2022-11-05")}}, {1, 0}},
        {"the area's own period",
         {{From("2022-01-01", "2022-10-01")}, {From("2022-11-05")}},
         {1, 0},
         34},
        {"the area's own period, to the day",
         {{From("2022-01-01", "2022-10-01")}, {From("2022-11-05")}},
         {0, 1},
         35},
        {"counted from the latest end, not the last admission",
         {{From("2021-01-01", "2022-03-01")},
          {From("2021-02-01", "2021-03-01")},
          {From("2022-11-05")}},
         {0, 1}},
        {"one new and one again in the same quarter",
         {{From("2022-10-05", "2022-10-07")}, {From("2022-10-09")}},
         {1, 1}},
    };
    for (const Row& row : rows) {
        PersonFacts person = Child();
        person.admissions = row.admissions;
        EXPECT_EQ(Assessed(person, {.readmission_days = row.days}).begun, row.begun) << row.why;
    }
}

struct SupportRow {
    const char* why;
    std::vector<Episode> episodes;
    std::optional<SupportedAs> supported;
    bool stepped_back = false;
    std::optional<Date> died = {};
};

// Rated red in spring and green from 10 November; in hospital from 20 to 25 November.
PersonFacts Supported(const SupportRow& row) {
    PersonFacts person = Child();
    person.ratings = {{Day("2022-04-01"), Rating::kRed}, {Day("2022-11-10"), Rating::kGreen}};
    person.admissions = {{From("2022-11-20", "2022-11-25")}};
    person.episodes = row.episodes;
    person.died = row.died;
    return person;
}

TEST(PersonQuarter, SaysHowSomebodyWasSupportedAndWhetherTheySteppedBack) {
    constexpr auto kKeyworking = EpisodeKind::kKeyworking;
    constexpr auto kConsultation = EpisodeKind::kPreventativeConsultation;
    constexpr auto kBack = CloseReason::kSteppedBack;
    const std::vector<SupportRow> rows = {
        {"nothing", {}, {}},
        {"open on the as-at day: the rating of that day",
         {{kKeyworking, From("2022-05-01")}},
         SupportedAs::kGreen},
        {"closed in the quarter: the rating of the day it closed",
         {{kKeyworking, From("2022-05-01", "2022-11-09"), kBack}},
         SupportedAs::kRed,
         true},
        {"closed in hospital",
         {{kKeyworking, From("2022-05-01", "2022-11-24"), CloseReason::kOther}},
         SupportedAs::kInpatient},
        {"closed on the day of discharge is no longer an inpatient",
         {{kKeyworking, From("2022-05-01", "2022-11-25"), CloseReason::kOther}},
         SupportedAs::kGreen},
        {"the last to close gives the day",
         {{kKeyworking, From("2022-05-01", "2022-11-24")},
          {kKeyworking, From("2022-05-01", "2022-10-05")}},
         SupportedAs::kInpatient},
        {"an earlier one that closed does not matter while one is open",
         {{kKeyworking, From("2022-05-01", "2022-11-09"), kBack},
          {kKeyworking, From("2022-12-01")}},
         SupportedAs::kGreen,
         true},
        {"closed on the first day of the quarter is stepped back but not supported",
         {{kKeyworking, From("2022-05-01", "2022-10-01"), kBack}},
         {},
         true},
        {"closed on the day it opened is stepped back but not supported",
         {{kKeyworking, From("2022-11-01", "2022-11-01"), kBack}},
         {},
         true},
        {"closed on the last day",
         {{kKeyworking, From("2022-05-01", "2022-12-31"), kBack}},
         SupportedAs::kGreen,
         true},
        {"closed the day after the quarter is not stepped back in it",
         {{kKeyworking, From("2022-05-01", "2023-01-01"), kBack}},
         SupportedAs::kGreen},
        {"closed the day before the quarter",
         {{kKeyworking, From("2022-05-01", "2022-09-30"), kBack}},
         {}},
        {"another reason is not stepping back",
         {{kKeyworking, From("2022-05-01", "2022-11-01"), CloseReason::kMovedArea}},
         SupportedAs::kRed},
        {"no reason is not stepping back",
         {{kKeyworking, From("2022-05-01", "2022-11-01")}},
         SupportedAs::kRed},
        {"a consultation alone is preventive whatever the rating",
         {{kConsultation, From("2022-11-01")}},
         SupportedAs::kPreventive},
        {"a consultation of one moment counts in the quarter it began",
         {{kConsultation, From("2022-11-01", "2022-11-01")}},
         SupportedAs::kPreventive},
        {"a consultation that began before and is still open",
         {{kConsultation, From("2022-05-01")}},
         SupportedAs::kPreventive},
        {"a consultation that ended on the first day was not open in the quarter",
         {{kConsultation, From("2022-05-01", "2022-10-01")}},
         {}},
        {"a consultation that closes as stepped back is not a step back",
         {{kConsultation, From("2022-11-01", "2022-11-20"), kBack}},
         SupportedAs::kPreventive},
        {"keyworking in the quarter comes before a consultation still open",
         {{kConsultation, From("2022-05-01")},
          {kKeyworking, From("2022-05-01", "2022-11-09"), kBack}},
         SupportedAs::kRed,
         true},
        {"keyworking that was open on no day of the quarter leaves it preventive",
         {{kConsultation, From("2022-11-01")},
          {kKeyworking, From("2022-11-01", "2022-11-01"), kBack}},
         SupportedAs::kPreventive,
         true},
        {"a death closes the episode that day, with no reason",
         {{kKeyworking, From("2022-05-01")}},
         SupportedAs::kRed,
         false,
         Day("2022-11-05")},
        {"a death before the quarter ends what was open",
         {{kKeyworking, From("2022-05-01")}, {kConsultation, From("2022-05-01")}},
         {},
         false,
         Day("2022-10-01")},
    };
    for (const SupportRow& row : rows) {
        const PersonQuarter assessed = Assessed(Supported(row));
        EXPECT_EQ(assessed.supported, row.supported) << row.why;
        EXPECT_EQ(assessed.stepped_back, row.stepped_back) << row.why;
    }
}

TEST(PersonQuarter, CountsSupportWithoutARatingAsUnrated) {
    PersonFacts person = Child();
    person.episodes = {{EpisodeKind::kKeyworking, From("2022-11-01")}};
    EXPECT_EQ(Assessed(person).supported, SupportedAs::kUnrated);
}

}  // namespace
}  // namespace alongside::returns
