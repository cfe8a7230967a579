// The pages about what is due and about an area's rules, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/clock_store.h"
#include "care/clocks/clocks_jobs.h"
#include "care/clocks/module.h"
#include "care/clocks/recalculate_deadlines.h"
#include "care/clocks/set_area_rules.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/reviews/reviews_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::clocks {
namespace {

using identity::Permission;
using std::chrono::days;

const jobs::Kind kAnew = {
    kWorkOutDueDates,
    jobs::HowOften::kDaily,
    "a test",
    {Permission::kManageArea},
    &WorkOutDueDates};

class ClockPagesTest : public test::PageTest {
protected:
    ClockPagesTest()
        : PageTest(
              {&dsr::AddRegister,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &actions::AddActions,
               &reviews::AddReviews,
               &AddClocks},
              {ClockRoutes()}
          ) {
        Must(
            Do(AdoptRuleSet, {.set = "england-2023", .from = DateOf(2022, 4, 1), .reason = "Early"})
        );
    }

    void RateRed() {
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(ann_, dsr::ReferralReceived{.stay = stay, .referred_on = today_});
        RecordAnyway(
            ann_,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = today_}
        );
        RecordAnyway(
            ann_,
            dsr::RatingGiven{
                .id = dsr::RatingId::New(),
                .rating = dsr::Rating::kRed,
                .rated_on = today_,
                .rationale = "x",
                .rule = "RATE-1"}
        );
    }
    bool Shows(const std::string& path, const std::string& words) {
        return Get(path).body.find(words) != std::string::npos;
    }
    std::string Extension(std::string_view rule) {
        const auto open = Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ClockStore(tables, scope).Open();
        });
        for (const Clock& clock : open)
            if (clock.rule == rule) return page_ + "/" + clock.id.value + "/extension";
        return "";
    }

    const people::PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value + "/deadlines";
};

INSTANTIATE_ON_SQLITE(ClockPagesTest);

TEST_P(ClockPagesTest, SaysWhatIsDueAndWhy) {
    EXPECT_TRUE(Shows(page_, "Nothing is due"));
    RateRed();
    EXPECT_TRUE(Shows(page_, "Look at the rating again"));
    EXPECT_TRUE(Shows(page_, "14 days after the red rating on 9 January 2023"));
    EXPECT_TRUE(Shows(page_, "Your area’s setting"));
    EXPECT_TRUE(Shows(page_, "23 January 2023"));
    EXPECT_TRUE(Shows(page_, "Due in 14 days"));
    EXPECT_EQ(Get(page_, {Permission::kViewPerson}).body.find("Give more time"), std::string::npos);
    EXPECT_GE(CountLooks(ann_), 2U);
}

TEST_P(ClockPagesTest, SaysHowLongARatingStaysRedAfterHospital) {
    RateRed();
    const admissions::Admitted stay = {
        .id = admissions::AdmissionId::New(),
        .admitted_on = today_ - days(40),
        .hospital = "The Cedars",
        .legal_status = "02"};
    RecordAnyway(ann_, stay);
    EXPECT_FALSE(Shows(page_, "Keep the rating red")) << "they are there";
    RecordAnyway(ann_, admissions::Discharged{.id = stay.id, .discharged_on = today_ - days(3)});
    EXPECT_TRUE(Shows(page_, "Keep the rating red until 20 January 2023"));
    EXPECT_TRUE(Shows(page_, "14 days after discharge on 6 January 2023"));
    AdvanceDays(12);
    EXPECT_FALSE(Shows(page_, "Keep the rating red")) << "that is over";
}

TEST_P(ClockPagesTest, GivesMoreTimeWithAReasonThatEverybodySees) {
    RateRed();
    const std::string form = Extension("keyworker-named");
    const auto first = Get(form);
    const auto missing = Send(first, form, {{"days", "0"}});
    EXPECT_EQ(missing.status, 422);
    EXPECT_NE(missing.body.find("Choose why more time is needed"), std::string::npos);
    const web::Fields typed = {
        {"because", "needed-person-away"}, {"days", "30"}, {"note", "Jo is on leave"}};
    EXPECT_EQ(GoesTo(Send(first, form, typed)), page_);
    EXPECT_TRUE(Shows(page_, "It was due by 16 January 2023"));
    EXPECT_TRUE(Shows(page_, "Jo is on leave"));
    EXPECT_EQ(Send(first, form, typed).status, 303);  // The same form is carried out once.
    EXPECT_EQ(Get(form, {Permission::kViewPerson}).status, 403);
}

TEST_P(ClockPagesTest, AnAdministratorChoosesTheAreasTimes) {
    EXPECT_TRUE(Shows("/admin/rules", "14 days for red"));
    const std::string form = "/admin/rules/terms/rating-review";
    web::Fields typed = {{"whom", "red"}, {"term", "soon"}, {"reason", "The board"}};
    test::AddDay(typed, "from", today_);
    const auto wrong = Send(Get(form), form, typed);
    EXPECT_EQ(wrong.status, 422);
    EXPECT_NE(wrong.body.find("value=\"soon\""), std::string::npos);
    web::Fields right = {{"whom", "red"}, {"term", "7 days"}, {"reason", "The board"}};
    test::AddDay(right, "from", today_);
    EXPECT_EQ(GoesTo(Send(Get(form), form, right)), "/admin/rules");
    EXPECT_TRUE(Shows("/admin/rules", "7 days for red"));
    EXPECT_EQ(Get("/admin/rules/terms/inpatient-review").status, 404);
    EXPECT_EQ(Get("/admin/rules/sets/nonsense").status, 404);
}

TEST_P(ClockPagesTest, AStatuteCountsFromItsCommencement) {
    EXPECT_TRUE(Shows("/admin/rules", "Not yet"));
    const std::string form = "/admin/rules/sets/mha-2025";
    web::Fields typed = {{"reason", "Commencement regulations"}};
    test::AddDay(typed, "from", DateOf(2027, 4, 1));
    EXPECT_EQ(GoesTo(Send(Get(form), form, typed)), "/admin/rules");
    EXPECT_TRUE(Shows("/admin/rules", "From 1 April 2027"));
}

TEST_P(ClockPagesTest, OtherBankHolidaysMoveWhatIsOpen) {
    RateRed();
    const std::string form = "/admin/rules/holidays";
    EXPECT_TRUE(Shows(form, "2023-01-02"));
    EXPECT_EQ(Send(Get(form), form, {{"text", "holidays ="}}).status, 422);
    const web::Fields typed = {
        {"text",
         "version = \"another\"\nfrom = 2022-01-01\nto = 2023-12-31\n"
         "source = \"https://www.gov.uk/bank-holidays\"\nholidays = [2023-01-16]\n"}};
    EXPECT_EQ(GoesTo(Send(Get(form), form, typed)), "/admin/rules");
    EXPECT_TRUE(Shows(page_, "16 January 2023"));
    EXPECT_TRUE(Shows("/admin/rules", "Due dates will be worked out again in a moment"));
    jobs::Worker worker(runner_, {kAnew}, [](const std::string&) {});
    EXPECT_TRUE(worker.RunNext());
    EXPECT_TRUE(Shows(page_, "17 January 2023"));
    EXPECT_TRUE(Shows(
        "/admin/rules",
        "Last worked out on 9 January 2023 at 9:00am: 1 person looked at, 1 date moved."
    ));
}

TEST_P(ClockPagesTest, SaysHowFarARecalculationIsAndWhenItFailed) {
    const auto pressed = Send(Get("/admin/rules"), "/admin/rules/recalculation", {});
    EXPECT_EQ(GoesTo(pressed), "/admin/rules");
    jobs::Kind fails = kAnew;
    fails.run = [this](jobs::Turn& turn) -> Result<jobs::Then> {
        if (turn.job().progress.empty())
            return turn.Change([](const identity::Work&) -> Result<jobs::Progress> {
                const RecalculationProgress come = {people::PersonId("p"), 12400, 31};
                return jobs::Progress{ProgressText(come), jobs::Then::kMore};
            });
        EXPECT_TRUE(Shows("/admin/rules", "12,400 people looked at, 31 dates moved so far"));
        EXPECT_TRUE(Shows("/admin/rules", "See how far it is now"));
        return Error{Fault::kInvalid, "No"};
    };
    jobs::Worker worker(runner_, {fails}, [](const std::string&) {});
    EXPECT_TRUE(worker.RunNext());
    EXPECT_TRUE(Shows("/admin/rules", "It is tried again by itself"));
    for (int i = 0; i < jobs::kMostAttempts; ++i) {
        AdvanceDays(1);
        worker.RunNext();
    }
    EXPECT_TRUE(Shows("/admin/rules", "Dates may be out of date"));
    EXPECT_FALSE(Shows("/admin/rules", "It is tried again by itself"));
    EXPECT_EQ(Get("/admin/rules", {Permission::kViewPerson}).status, 403);
}

}  // namespace
}  // namespace alongside::clocks
