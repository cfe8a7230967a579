// The process monitor and journeys, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_facts.h"
#include "care/clocks/clocks_tables.h"
#include "care/consents/consents_facts.h"
#include "care/consents/consents_tables.h"
#include "care/contacts/contacts_tables.h"
#include "care/keyworking/ehc_review_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/process_pages.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/reviews/reviews_tables.h"
#include "care/risk/risk_facts.h"
#include "care/risk/risk_tables.h"
#include "care/today/module.h"
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
               &clocks::AddClockTables,
               &risk::AddRiskTables,
               &consents::AddConsents,
               &today::AddToday},
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
    void Duty(const StreamId& person, risk::DutyKind kind, int in_days) {
        RecordAnyway(
            person,
            risk::RatingDutySet{
                .id = risk::DutyId::New(),
                .duty = kind,
                .rating = dsr::Rating::kRed,
                .starts_on = today_ - days(10),
                .due_on = today_ + days(in_days),
                .counted = "some days"}
        );
    }
    void ParentSaysYes(const StreamId& person) {
        RecordAnyway(
            person,
            consents::ConsentRecorded{
                .id = consents::ConsentId::New(),
                .given_by = consents::ConsentGiver::kParentalResponsibility,
                .name = "Kim Example",
                .decided_on = today_ - days(100),
                .explained = "What the register is",
                .on_register = true}
        );
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(person, dsr::ReferralReceived{.stay = stay, .referred_on = today_ - days(90)});
        RecordAnyway(
            person,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = today_ - days(80)}
        );
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

TEST_P(ProcessPages, WhatARatingAsksForAndConsentStandAmongThem) {
    const StreamId ann = NewPerson("Ann");
    Due(ann, "rating-review", 30);
    Duty(ann, risk::DutyKind::kContact, -7);
    // 16 three days ago, and in more than the sixty days of which an area is told before.
    const StreamId bob = NewPerson("Bob", "Example", DateOf(2007, 1, 6));
    ParentSaysYes(bob);
    const StreamId cat = NewPerson("Cat", "Example", DateOf(2007, 6, 1));
    ParentSaysYes(cat);
    const auto page = Get("/register/processes");
    EXPECT_TRUE(Has(page, "After rating"));
    EXPECT_TRUE(Has(page, "7 days late"));
    EXPECT_TRUE(Has(page, "3 days late"));
    EXPECT_TRUE(Has(page, "Not asked yet"));
    EXPECT_LT(At(page, "Ann Example"), At(page, "Bob Example"));
    EXPECT_FALSE(Has(page, "Cat Example"));
    Due(cat, "rating-review", 2);
    const auto with_cat = Get("/register/processes");
    EXPECT_LT(At(with_cat, "Bob Example"), At(with_cat, "Cat Example"));
    EXPECT_TRUE(Has(with_cat, "Yes, 1 October 2022"));
    const auto journey = Get("/people/" + bob.value + "/journey");
    EXPECT_TRUE(Has(journey, "3 days late"));
    EXPECT_TRUE(Has(journey, "Asked about consent: Kim Example"));
}

TEST_P(ProcessPages, ReviewsOfTheEhcPlanStandAmongThem) {
    const StreamId ann = NewPerson("Ann");
    people::DetailsRecorded planned;
    planned.reference = "A1";
    planned.given_name = Sensitive(std::string("Ann"));
    planned.family_name = Sensitive(std::string("Example"));
    planned.date_of_birth = DateOf(2008, 5, 17);
    planned.ehcp_from = DateOf(2019, 3, 1);
    RecordAnyway(ann, planned);
    RecordAnyway(
        ann,
        keyworking::EpisodeOpened{.id = keyworking::EpisodeId::New(), .opened_on = today_ - days(9)}
    );
    const std::string journey = "/people/" + ann.value + "/journey";
    EXPECT_TRUE(Has(Get(journey), "In 50 days"));
    keyworking::EhcPlanReviewed review;
    review.id = keyworking::EhcReviewId::New();
    review.held_on = today_ - days(5);
    review.outcome = keyworking::EhcOutcome::kAmended;
    RecordAnyway(ann, review);
    EXPECT_TRUE(Has(Get(journey), "In 359 days"));
    EXPECT_TRUE(Has(Get(journey), "EHC plan reviewed: the plan is changed"));
    Due(ann, "rating-review", 2);
    EXPECT_TRUE(Has(Get("/register/processes"), "In 359 days"));
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
