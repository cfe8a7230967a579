// Turning points, worked out from days of birth and from plans, and their list.
// SPDX-License-Identifier: MIT
#include "care/overview/transition.h"

#include <gtest/gtest.h>

#include "care/overview/board_tables.h"
#include "care/overview/transition_pages.h"
#include "care/overview/transition_store.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "care/safeguarding/safeguarding_facts.h"
#include "care/safeguarding/safeguarding_tables.h"
#include "support/board_fixture.h"
#include "support/page_fixture.h"

namespace alongside::overview {
namespace {

using std::chrono::days;

struct Case {
    const char* name;
    TransitionKind kind;
    Date born;
    Date on;
};
class Transitions : public testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(
    Births,
    Transitions,
    testing::Values(
        Case{"At18", TransitionKind::kTurns18, DateOf(2005, 3, 1), DateOf(2023, 3, 1)},
        Case{"At14LeapDay", TransitionKind::kTurns14, DateOf(2008, 2, 29), DateOf(2022, 3, 1)},
        Case{"At16LeapDay", TransitionKind::kTurns16, DateOf(2008, 2, 29), DateOf(2024, 2, 29)},
        Case{"At26", TransitionKind::kTurns26, DateOf(1997, 12, 31), DateOf(2023, 12, 31)},
        Case{
            "OldestOfTheirYear",
            TransitionKind::kSecondarySchool,
            DateOf(2011, 9, 1),
            DateOf(2023, 9, 1)},
        Case{
            "YoungestOfTheirYear",
            TransitionKind::kSecondarySchool,
            DateOf(2012, 8, 31),
            DateOf(2023, 9, 1)},
        Case{
            "YoungestOfTheYearAbove",
            TransitionKind::kSecondarySchool,
            DateOf(2011, 8, 31),
            DateOf(2022, 9, 1)},
        Case{
            "OldestOfYear11", TransitionKind::kYear11Ends, DateOf(2006, 9, 1), DateOf(2023, 6, 30)},
        Case{
            "YoungestOfYear11",
            TransitionKind::kYear11Ends,
            DateOf(2007, 8, 31),
            DateOf(2023, 6, 30)}
    ),
    [](const auto& each) { return std::string(each.param.name); }
);

TEST_P(Transitions, ComeOnTheirDayAndAreFoundByBirth) {
    const Case& each = GetParam();
    EXPECT_EQ(WhenOf(each.kind, each.born), each.on);
    EXPECT_TRUE(BirthsFor(each.kind, {each.on, each.on + days(1)}).Contains(each.born));
    EXPECT_FALSE(BirthsFor(each.kind, {each.on + days(1), each.on + days(60)}).Contains(each.born));
    EXPECT_FALSE(BirthsFor(each.kind, {each.on - days(60), each.on}).Contains(each.born));
}

// Births and days say the same, over every day of birth of eighteen years.
TEST(TransitionBirths, AreExactlyThoseWhoseDayLiesAhead) {
    for (const TransitionKind kind : kOfBirth)
        for (const Date from : {DateOf(2023, 1, 9), DateOf(2024, 2, 29), DateOf(2023, 9, 1)}) {
            const Period when{from, AddMonths(from, 12)};
            const Period births = BirthsFor(kind, when);
            for (Date born = DateOf(1995, 1, 1); born < DateOf(2014, 1, 1); born += days(1))
                ASSERT_EQ(births.Contains(born), when.Contains(WhenOf(kind, born)))
                    << NameOf(kind) << " " << ToText(born) << " from " << ToText(from);
        }
}

const std::initializer_list<void (*)(journal::Catalogue&)> kModules = {
    &dsr::AddRegister,
    &workforce::AddWorkforce,
    &keyworking::AddKeyworking,
    &admissions::AddAdmissions,
    &safeguarding::AddSafeguarding,
    &AddBoard};

class TransitionPages : public test::PageTest {
protected:
    TransitionPages() : PageTest(kModules, {TransitionRoutes()}) {}

    people::PersonId Accept(const std::string& name, Date born) {
        const auto person = NewPerson(name, "Example", born);
        const auto stay =
            Must(Do(dsr::ReferPerson, {.person = person, .referred_on = today_ - days(30)})).stay;
        Must(
            Do(dsr::DecideReferral,
               {.person = person,
                .stay = stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
        return person;
    }
    void Plan(
        const people::PersonId& person,
        safeguarding::ProtectionKind kind,
        Date from,
        std::optional<Date> to = {}
    ) {
        RecordAnyway(
            person,
            safeguarding::ProtectionRecorded{
                .id = safeguarding::ProtectionId::New(),
                .kind = kind,
                .from = from,
                .to = to,
                .authority = "Kent"}
        );
    }
    std::string Page(const std::string& query = "") {
        return Get("/register/transitions" + query).body;
    }
    static bool Has(const std::string& page, const std::string& words) {
        return page.find(words) != std::string::npos;
    }
};
INSTANTIATE_ON_SQLITE(TransitionPages);

TEST_P(TransitionPages, ListWhatComesInAYearTheSoonestFirst) {
    EXPECT_TRUE(Has(Page(), "Nothing lies ahead here"));
    Accept("Zoe", DateOf(2005, 1, 20));
    Accept("Ann", DateOf(2007, 3, 1));
    Accept("Old", DateOf(2005, 1, 8));
    NewPerson("Off", "Example", DateOf(2005, 1, 21));
    const std::string page = Page();
    EXPECT_TRUE(Has(page, "20 January 2023"));
    EXPECT_LT(page.find("Zoe"), page.find("Ann"));
    EXPECT_TRUE(Has(page, "Finishes Year 11"));
    EXPECT_FALSE(Has(page, "Old Example")) << "that birthday was yesterday";
    EXPECT_FALSE(Has(page, "Off Example")) << "not on the register";
}

TEST_P(TransitionPages, CanBeNarrowedAndPaged) {
    for (int i = 0; i < 53; ++i)
        Accept("P" + std::to_string(100 + i), DateOf(2005, 2, 1) + days(i % 20));
    const std::string all = Page();
    EXPECT_TRUE(Has(all, "These are the first 50"));
    const std::string first = Page("?kind=18");
    const auto at = first.find("after=");
    ASSERT_NE(at, std::string::npos);
    const std::string second = Page("?kind=18&" + first.substr(at, first.find('"', at) - at));
    int seen = 0;
    for (int i = 0; i < 53; ++i) {
        const std::string name = "P" + std::to_string(100 + i) + " Example";
        EXPECT_NE(Has(first, name), Has(second, name)) << name;
        seen += Has(second, name) ? 1 : 0;
    }
    EXPECT_EQ(seen, 3);
    EXPECT_FALSE(Has(second, "after="));
    EXPECT_TRUE(Has(Page("?month=2023-02&kind=18"), "P100 Example"));
    EXPECT_TRUE(Has(Page("?month=2023-03&kind=18"), "Nothing lies ahead here"));
    EXPECT_TRUE(Has(Page("?month=2020-01&kind=none"), "P100 Example")) << "wrong: left out";
}

TEST_P(TransitionPages, ShowPlansThatBeginOrEndSoonOrDidLately) {
    using enum safeguarding::ProtectionKind;
    const Date born = DateOf(2012, 5, 5);
    Plan(Accept("Soon", born), kLookedAfter, today_ - days(400), today_ + days(20));
    Plan(Accept("Lately", born), kProtectionPlan, today_ - days(5));
    Plan(Accept("Long", born), kChildInNeed, today_ - days(29), today_ + days(400));
    Plan(NewPerson("Off", "Example", born), kLookedAfter, today_);
    const std::string page = Page();
    EXPECT_TRUE(Has(page, "29 January 2023"));
    EXPECT_TRUE(Has(page, "Being looked after ends"));
    EXPECT_TRUE(Has(page, "4 January 2023 (already)"));
    EXPECT_LT(page.find("Lately Example"), page.find("Soon Example"));
    EXPECT_FALSE(Has(page, "A child in need plan begins</p>")) << "that is no news any more";
    EXPECT_FALSE(Has(page, "Off Example")) << "not on the register";
    EXPECT_TRUE(Has(Page("?kind=looked-after-ends"), "Soon Example"));
    EXPECT_FALSE(Has(Page("?kind=looked-after-begins"), "Soon Example"));
    const auto without = Get("/register/transitions", {identity::Permission::kViewRegister}).body;
    EXPECT_FALSE(Has(without, "Being looked after ends")) << "for those who look into records";
}

TEST_P(TransitionPages, PageThroughPlansWithoutLosingAnybody) {
    for (int i = 0; i < 60; ++i) {
        const std::string name = "P" + std::to_string(100 + i);
        const Date born = DateOf(2012, 5, 5);
        // Every sixth is not on the register, and takes no place on a page.
        const auto person = i % 6 == 0 ? NewPerson(name, "Example", born) : Accept(name, born);
        Plan(person, safeguarding::ProtectionKind::kLookedAfter, today_ + days(i / 10));
    }
    Plan(
        Accept("P200", DateOf(2012, 5, 5)),
        safeguarding::ProtectionKind::kLookedAfter,
        today_ + days(9)
    );
    const std::string first = Page("?kind=looked-after-begins");
    const auto at = first.find("after=");
    ASSERT_NE(at, std::string::npos);
    std::string more = first.substr(at, first.find('"', at) - at);
    for (auto amp = more.find("&amp;"); amp != std::string::npos; amp = more.find("&amp;"))
        more.replace(amp, 5, "&");
    const std::string second = Page("?kind=looked-after-begins&" + more);
    for (int i = 0; i < 60; ++i) {
        const std::string name = "P" + std::to_string(100 + i) + " Example";
        EXPECT_EQ(Has(first, name), i % 6 != 0) << name;
    }
    EXPECT_FALSE(Has(first, "P200 Example"));
    EXPECT_TRUE(Has(second, "P200 Example"));
    EXPECT_FALSE(Has(second, "P159 Example"));
}

TEST_P(TransitionPages, AreForThoseWhoSeeTheRegister) {
    EXPECT_EQ(Get("/register/transitions", {identity::Permission::kViewPerson}).status, 403);
}

}  // namespace
}  // namespace alongside::overview
