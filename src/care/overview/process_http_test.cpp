// The process monitor and journeys, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_facts.h"
#include "care/clocks/clocks_tables.h"
#include "care/contacts/contacts_tables.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/process_pages.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/reviews/reviews_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::overview {
namespace {

using std::chrono::days;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class ProcessPages : public test::PageTest {
protected:
    ProcessPages()
        : PageTest(
              {&dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &reviews::AddReviews,
               &contacts::AddContacts,
               &workforce::AddWorkforce,
               &clocks::AddClockTables},
              {ProcessRoutes()}
          ) {}

    clocks::DeadlineId Due(const StreamId& person, const char* rule, int in_days) {
        const auto id = clocks::DeadlineId::New();
        RecordAnyway(
            person,
            clocks::DeadlineSet{
                .id = id,
                .set = "england-2023",
                .rule = rule,
                .starts_on = today_ - days(100),
                .due_on = today_ + days(in_days),
                .counted = "some days"}
        );
        return id;
    }
    std::size_t At(const web::Response& page, const std::string& words) {
        return page.body.find(words);
    }
};

INSTANTIATE_ON_SQLITE(ProcessPages);

TEST_P(ProcessPages, TheLongestOverdueStandsFirst) {
    EXPECT_TRUE(Has(Get("/register/processes"), "Nothing is due"));
    const StreamId ann = NewPerson("Ann");
    const StreamId bob = NewPerson("Bob");
    const StreamId cat = NewPerson("Cat");
    NewPerson("Dan");  // Nothing is due for him.
    Due(ann, "rating-review", -3);
    Due(bob, "inpatient-review", 4);
    Due(cat, "keyworker-named", 30);
    Due(cat, "inpatient-review", -9);
    const auto page = Get("/register/processes");
    EXPECT_TRUE(Has(page, "9 days late"));
    EXPECT_LT(At(page, "Cat Example"), At(page, "Ann Example"));
    EXPECT_LT(At(page, "Ann Example"), At(page, "Bob Example"));
    EXPECT_FALSE(Has(page, "Dan Example"));
}

TEST_P(ProcessPages, WhatIsDoneLeavesTheMonitorAndStaysInTheJourney) {
    const StreamId ann = NewPerson("Ann");
    const auto deadline = Due(ann, "rating-review", -3);
    RecordAnyway(
        ann,
        clocks::DeadlineEnded{
            .id = deadline,
            .rule = "rating-review",
            .how = clocks::DeadlineEnding::kFulfilled,
            .ended_on = today_}
    );
    EXPECT_FALSE(Has(Get("/register/processes"), "Ann Example"));
    EXPECT_TRUE(Has(Get("/people/" + ann.value + "/journey"), "Done 9 January 2023"));
}

TEST_P(ProcessPages, PagesGoOnWithoutLosingAnybody) {
    for (int i = 0; i < 53; ++i)
        Due(NewPerson("Person" + std::to_string(i)), "rating-review", -(i / 5));
    const auto first = Get("/register/processes");
    const auto from = At(first, "/register/processes?");
    ASSERT_NE(from, std::string::npos);
    std::string more = first.body.substr(from, first.body.find('"', from) - from);
    for (std::size_t at; (at = more.find("&amp;")) != std::string::npos;) more.replace(at, 5, "&");
    const auto second = Get(more);
    for (int i = 0; i < 53; ++i) {
        const std::string name = ">Person" + std::to_string(i) + " Example<";
        EXPECT_NE(Has(first, name), Has(second, name)) << name;
    }
    EXPECT_EQ(At(second, "/register/processes?"), std::string::npos);
}

TEST_P(ProcessPages, AJourneyTellsWhatHappened) {
    const StreamId ann = NewPerson("Ann");
    const std::string page = "/people/" + ann.value + "/journey";
    EXPECT_TRUE(Has(Get(page), "Nothing is recorded yet"));
    const auto stay = dsr::RegisterEntryId::New();
    RecordAnyway(ann, dsr::ReferralReceived{.stay = stay, .referred_on = today_ - days(30)});
    RecordAnyway(
        ann,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = today_ - days(20)}
    );
    RecordAnyway(
        ann,
        keyworking::EpisodeOpened{
            .id = keyworking::EpisodeId::New(),
            .kind = keyworking::EpisodeKind::kKeyworking,
            .opened_on = today_ - days(10)}
    );
    const auto journey = Get(page);
    EXPECT_TRUE(Has(journey, "Accepted onto the register"));
    EXPECT_TRUE(Has(journey, "Keyworking began"));
    EXPECT_LT(At(journey, "Keyworking began"), At(journey, "Referred to the register"));
    EXPECT_EQ(CountLooks(ann), 2U);
}

}  // namespace
}  // namespace alongside::overview
