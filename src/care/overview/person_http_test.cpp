// The page of a person and their history, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/admissions/admit_person.h"
#include "care/clocks/clocks_facts.h"
#include "care/clocks/clocks_tables.h"
#include "care/corrections/ask_removal.h"
#include "care/corrections/corrections_tables.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/module.h"
#include "care/people/amend_person.h"
#include "care/register/decide_referral.h"
#include "care/register/rate_person.h"
#include "care/register/refer_person.h"
#include "care/register/register_tables.h"
#include "care/today/module.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::overview {
namespace {

using identity::Grants;
using identity::Permission;
using std::chrono::days;

class PersonPagesTest : public test::PageTest {
protected:
    PersonPagesTest()
        : PageTest(
              {&dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &corrections::AddCorrections,
               &workforce::AddWorkforce,
               &governance::AddGovernance,
               &clocks::AddClockTables,
               &today::AddToday},
              {PersonRoutes()}
          ) {}

    void JoinRegister() {
        const auto referral =
            Must(Do(dsr::ReferPerson, {.person = ann_, .referred_on = today_ - days(30)}));
        Must(
            Do(dsr::DecideReferral,
               {.person = ann_,
                .stay = referral.stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
    }
    dsr::RatingGiven Rate(dsr::Rating rating, Date rated_on, const std::string& seen = {}) {
        return Must(
            Do(dsr::RatePerson,
               {.person = ann_,
                .rating = rating,
                .rated_on = rated_on,
                .rationale = "<script>alert(2)</script>",
                .seen = seen})
        );
    }
    void Admit() {
        admissions::Admission stay = {
            .id = {},
            .admitted_on = today_ - days(3),
            .hospital = "The Cedars",
            .legal_status = "02"};
        Must(Do(admissions::AdmitPerson, {.person = ann_, .admission = stay}));
    }
    std::string Page(const std::string& query = {}) const { return Get(page_ + query).body; }

    const people::PersonId ann_ = NewPerson("<script>alert(1)</script>");
    const std::string page_ = "/people/" + ann_.value;
};

bool Has(const std::string& page, const std::string& words) {
    return page.find(words) != std::string::npos;
}

TEST_P(PersonPagesTest, ShowsSomebodyOfWhomLittleIsKnown) {
    const std::string page = Page();
    EXPECT_TRUE(Has(page, "14 years"));
    EXPECT_TRUE(Has(page, "Not on the register."));
    EXPECT_TRUE(Has(page, "Nobody is named at the moment."));
    EXPECT_TRUE(Has(page, "No stay in hospital has been recorded."));
    EXPECT_TRUE(Has(page, "/referrals/new"));
}

TEST_P(PersonPagesTest, LeadsToTheCrisisSheetBeforeAnythingElse) {
    JoinRegister();
    const std::string page = Page();
    const auto first = page.find(page_ + "/");
    ASSERT_NE(first, std::string::npos);
    EXPECT_TRUE(page.substr(first).starts_with(page_ + "/crisis\"")) << page.substr(first, 80);
    for (const std::string part : {"Now", "Support", "The record"})
        EXPECT_TRUE(Has(page, ">" + part + "</h2>")) << part;
}

TEST_P(PersonPagesTest, ShowsTheRatingAndWhy) {
    JoinRegister();
    Rate(dsr::Rating::kAmber, today_ - days(2));
    const std::string page = Page();
    EXPECT_TRUE(Has(page, "Amber"));
    EXPECT_TRUE(Has(page, "since 7 January 2023"));
    EXPECT_TRUE(Has(page, "app-strip"));
    EXPECT_TRUE(Has(page, "/ratings/new"));
}

TEST_P(PersonPagesTest, ShowsScriptAsWords) {
    JoinRegister();
    Rate(dsr::Rating::kAmber, today_ - days(2));
    for (const std::string& page : {Page(), Get(page_ + "/history").body}) {
        EXPECT_FALSE(Has(page, "<script>alert"));
        EXPECT_TRUE(Has(page, "&lt;script&gt;alert(1)"));
        EXPECT_TRUE(Has(page, "&lt;script&gt;alert(2)"));
    }
}

TEST_P(PersonPagesTest, SaysThatSomebodyIsInHospital) {
    JoinRegister();
    Admit();
    const std::string page = Page();
    EXPECT_TRUE(Has(page, "The Cedars since 6 January 2023"));
    EXPECT_TRUE(Has(page, "Still there"));
    EXPECT_FALSE(Has(page, "/admissions/new"));
    EXPECT_TRUE(Has(page, "/discharge"));
}

TEST_P(PersonPagesTest, OffersOnlyWhatTheReaderMayDo) {
    JoinRegister();
    Rate(dsr::Rating::kAmber, today_ - days(2));
    const std::string page = Get(page_, Grants{Permission::kViewPerson}).body;
    EXPECT_TRUE(Has(page, "Amber"));
    EXPECT_FALSE(Has(page, "/new\""));
    EXPECT_FALSE(Has(page, "/amend\""));
    EXPECT_FALSE(Has(page, "What you can do"));
}

TEST_P(PersonPagesTest, LeadsToWhoeverHandsOverTheLeadAndWhoeverAnswers) {
    const keyworking::KeyworkerNamed lead{
        .id = keyworking::AllocationId::New(),
        .worker = workforce::PostId("jo"),
        .role = keyworking::AllocationRole::kLead,
        .from = today_ - days(3)};
    RecordAnyway(ann_, lead);
    const std::string part = page_ + "/keyworkers/" + lead.id.value;
    EXPECT_TRUE(Has(Page(), part + "/hand-over"));
    const Grants keyworker = {Permission::kViewPerson, Permission::kRecordEpisode};
    EXPECT_FALSE(Has(Get(page_, keyworker).body, "/hand-over")) << "they hold no part in it";

    RecordAnyway(
        ann_,
        keyworking::LeadHandoverOffered{
            .id = keyworking::LeadHandoverId::New(),
            .from = lead.id,
            .to = workforce::PostId("sam"),
            .reason = "Jo moves",
            .offered_on = today_}
    );
    EXPECT_TRUE(Has(Page(), "was asked on 9 January 2023 to take over as lead keyworker"));
    EXPECT_TRUE(Has(Page(), part + "/answer"));
    EXPECT_FALSE(Has(Page(), "/hand-over")) << "one is asked at a time";
    EXPECT_FALSE(Has(Page(), part + "/end")) << "the lead stays until they answer";
    EXPECT_TRUE(Has(Get(page_, keyworker).body, "was asked on 9 January 2023"));
    EXPECT_FALSE(Has(Get(page_, keyworker).body, "/answer"));
    EXPECT_FALSE(Has(Page("?as-at=2023-01-08&as-known=2023-01-09"), "was asked on"));
    EXPECT_TRUE(Has(Page(), page_ + "/phases"));
    EXPECT_TRUE(Has(Page(), page_ + "/step-down"));
}

TEST_P(PersonPagesTest, LeadsFromWhatIsDueToWhereItIsDone) {
    JoinRegister();
    Admit();
    clocks::DeadlineSet due;
    due.id = clocks::DeadlineId::New();
    due.rule = "admission-without-review";
    due.starts_on = today_ - days(3);
    due.due_on = today_ + days(25);
    RecordAnyway(ann_, due);
    EXPECT_TRUE(Has(Page(), "Find out why there was no review before the admission"));
    EXPECT_TRUE(Has(Page(), page_ + "/root-cause"));
    EXPECT_FALSE(Has(Get(page_, Grants{Permission::kViewPerson}).body, "/root-cause"));
}

TEST_P(PersonPagesTest, ShowsADayAsItWas) {
    JoinRegister();
    const auto amber = Rate(dsr::Rating::kAmber, today_ - days(2));
    Rate(dsr::Rating::kRed, today_, amber.id.value + ".1");
    const std::string page = Page("?as-at=2023-01-08");
    EXPECT_TRUE(Has(page, "It shows how things stood on 8 January 2023"));
    EXPECT_TRUE(Has(page, "since 7 January 2023"));
    EXPECT_FALSE(Has(page, "Red"));
    EXPECT_FALSE(Has(page, "/ratings/new"));
}

TEST_P(PersonPagesTest, ShowsADayAsItWasKnownOnAnother) {
    JoinRegister();
    AdvanceDays(1);
    Rate(dsr::Rating::kRed, today_ - days(1));
    EXPECT_TRUE(Has(Page("?as-at=2023-01-09&as-known=2023-01-10"), "Red"));
    const std::string before = Page("?as-at=2023-01-09&as-known=2023-01-09");
    EXPECT_FALSE(Has(before, "Red"));
    EXPECT_TRUE(Has(before, "as far as we knew at the end of 9 January 2023"));
}

TEST_P(PersonPagesTest, ExplainsADayThatItCannotShow) {
    const std::string page = Page("?as-at=2023-02-30&as-known=2024-01-01");
    EXPECT_TRUE(Has(page, "Enter a real day, like 2023-01-09"));
    EXPECT_TRUE(Has(page, "Choose a day that is not in the future"));
    EXPECT_TRUE(Has(page, "value=\"2023-02-30\""));
    EXPECT_TRUE(Has(page, "Not on the register."));
}

TEST_P(PersonPagesTest, SaysWhenNothingWasKnownYet) {
    const auto response = Get(page_ + "?as-known=2022-12-31");
    EXPECT_EQ(response.status, 200);
    EXPECT_TRUE(Has(response.body, "Nothing about them was recorded by the end of that day"));
}

TEST_P(PersonPagesTest, LogsEveryLook) {
    const auto before = CountLooks(ann_);
    Page();
    Get(page_ + "/history");
    EXPECT_EQ(CountLooks(ann_), before + 2);
}

TEST_P(PersonPagesTest, TellsTheHistoryTheLatestFirst) {
    JoinRegister();
    const std::string page = Get(page_ + "/history").body;
    const auto added = page.find("Added to the record");
    const auto accepted = page.find("Accepted onto the register on 20 December 2022");
    ASSERT_NE(added, std::string::npos);
    ASSERT_NE(accepted, std::string::npos);
    EXPECT_LT(accepted, added);
    EXPECT_TRUE(Has(page, "by jo"));
}

TEST_P(PersonPagesTest, SaysThatAnEntryWasRemovedAndWhy) {
    JoinRegister();
    Rate(dsr::Rating::kRed, today_);
    const auto last = CountEntries(ann_);
    WithJournal([&](journal::Journal& journal) {
        journal.Redact(ann_, last, "About another person", "kim");
    });
    const std::string page = Get(page_ + "/history").body;
    EXPECT_TRUE(Has(page, "was removed: About another person"));
    EXPECT_TRUE(Has(page, "Decided together with kim."));
    EXPECT_FALSE(Has(page, "Rated red"));
}

TEST_P(PersonPagesTest, OffersToRemoveWhatIsAboutSomebodyElse) {
    JoinRegister();  // 2 and 3.
    const std::string page = Get(page_ + "/history").body;
    EXPECT_TRUE(Has(page, page_ + "/entries/2/removal"));
    EXPECT_TRUE(Has(page, page_ + "/entries/3/removal"));
    EXPECT_FALSE(Has(page, page_ + "/entries/1/removal")) << "it began the record";
    const std::string viewed = Get(page_ + "/history", Grants{Permission::kViewPerson}).body;
    EXPECT_FALSE(Has(viewed, "/removal"));
}

TEST_P(PersonPagesTest, MarksWhatSomebodyAskedToRemove) {
    JoinRegister();
    const auto asked =
        Must(Do(corrections::AskRemoval, {.origin = ann_, .number = 2, .reason = "Another Ann"}));
    const std::string request = page_ + "/removals/" + asked.id.value;
    const std::string own = Page();
    EXPECT_TRUE(Has(own, "You asked to remove an entry."));
    EXPECT_TRUE(Has(own, request));
    ActAs("kim");
    EXPECT_TRUE(Has(Page(), "Waiting for a second person: remove an entry."));
    const std::string history = Get(page_ + "/history").body;
    EXPECT_TRUE(Has(history, "Somebody asked to remove this."));
    EXPECT_TRUE(Has(history, request));
    EXPECT_FALSE(Has(history, "/entries/2/removal"));
    EXPECT_FALSE(Has(history, "/entries/3/removal")) << "the decision would go with the referral";

    const Grants viewer = {Permission::kViewPerson};
    EXPECT_FALSE(Has(Get(page_, viewer).body, "second person"));
    const std::string viewed = Get(page_ + "/history", viewer).body;
    EXPECT_TRUE(Has(viewed, "Somebody asked to remove this."));
    EXPECT_FALSE(Has(viewed, request));
    EXPECT_FALSE(Has(Page("?as-at=2023-01-08"), "second person")) << "that was another day";
}

TEST_P(PersonPagesTest, LeadsFromAMergedRecordToTheSurvivor) {
    const people::PersonId other = NewPerson("Anne");
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, other, "The same girl"); });
    const auto response = Get("/people/" + other.value);
    EXPECT_EQ(response.status, 303);
    EXPECT_EQ(GoesTo(response), page_);
    EXPECT_EQ(GoesTo(Get("/people/" + other.value + "/history")), page_ + "/history");
}

TEST_P(PersonPagesTest, OffersToSeparateWhatWasJoinedAsLongAsItIs) {
    const people::PersonId other = NewPerson("Anne");
    const std::string separate = "href=\"" + page_ + "/joined/" + other.value + "\"";
    EXPECT_TRUE(Has(Get(page_).body, page_ + "/same"));
    EXPECT_FALSE(Has(Get(page_).body, separate));
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, other, "The same girl"); });
    const std::string history = page_ + "/history";
    EXPECT_TRUE(Has(Get(page_).body, separate));
    EXPECT_TRUE(Has(Get(history).body, separate));
    EXPECT_FALSE(Has(Get(page_, {Permission::kViewPerson}).body, separate));
    EXPECT_FALSE(Has(Get(history, {Permission::kViewPerson}).body, separate));
    WithJournal([&](journal::Journal& journal) { journal.Unmerge(ann_, other, "Cousins"); });
    EXPECT_FALSE(Has(Get(page_).body, separate));
    EXPECT_FALSE(Has(Get(history).body, separate));
}

TEST_P(PersonPagesTest, DoesNotKnowAPersonOfAnotherArea) {
    EXPECT_EQ(Get("/people/01890000-0000-7000-8000-000000000000").status, 404);
    EXPECT_EQ(Get("/people/01890000-0000-7000-8000-000000000000/history").status, 404);
    EXPECT_EQ(Get(page_, Grants{Permission::kViewTeam}).status, 403);
}

INSTANTIATE_ON_SQLITE(PersonPagesTest);

}  // namespace
}  // namespace alongside::overview
