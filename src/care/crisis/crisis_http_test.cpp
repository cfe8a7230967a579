// The crisis pages, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/consents/consents_tables.h"
#include "care/crisis/crisis_store.h"
#include "care/crisis/crisis_tables.h"
#include "care/crisis/module.h"
#include "care/crisis/write_sheet.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/oncall/oncall_tables.h"
#include "care/oncall/record_shift.h"
#include "care/register/register_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::crisis {
namespace {

using identity::Grants;
using identity::Permission;
using std::chrono::days;
using std::chrono::hours;

class CrisisPages : public test::PageTest {
protected:
    CrisisPages()
        : PageTest(
              {&governance::AddGovernance,
               &dsr::AddRegister,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &consents::AddConsents,
               &oncall::AddOnCall,
               &AddCrisis},
              {CrisisRoutes()}
          ) {}

    web::Fields Typed(const std::string& helps) const {
        return {
            {"helps", helps},
            {"worse", "Touching me"},
            {"first_step", "Wait"},
            {"ring_name_1", "Her mother"},
            {"ring_phone_1", "01632 960001"},
            {"written_with", "Ann and her mother"},
            {"agreement", "both"}};
    }
    void WriteOne(const std::string& helps = "A walk") {
        const auto sent = Send(Get(page_ + "/sheet"), page_ + "/sheet", Typed(helps));
        ASSERT_EQ(GoesTo(sent), page_);
    }
    void PutOnCall() {
        oncall::Shift shift;
        shift.id = oncall::ShiftId::New();
        shift.name = "Out-of-hours team";
        shift.phone = "01632 960002";
        shift.starts = clock_.Now() - hours(1);
        shift.ends = clock_.Now() + hours(8);
        Must(Do(oncall::RecordShifts, {{shift}}));
    }
    std::string NoteOne() {
        const auto noted = Must(
            Do(NoteCrisis,
               {.person = ann_,
                .note =
                    {.id = {},
                     .happened_on = today_,
                     .happened = "Ran out",
                     .done = "Walked with her"}})
        );
        return page_ + "/notes/" + noted.id.value;
    }
    const people::PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value + "/crisis";
};
INSTANTIATE_ON_SQLITE(CrisisPages);

bool Has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_P(CrisisPages, HelpsEvenWhereNoSheetIsWritten) {
    PutOnCall();
    const auto page = Get(page_);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page.body, "There is no crisis sheet yet"));
    EXPECT_TRUE(Has(page.body, "Write a crisis sheet"));
    EXPECT_TRUE(Has(page.body, "href=\"tel:01632960002\""));
    EXPECT_GE(CountLooks(ann_), 1U);
}

TEST_P(CrisisPages, ShowsOnOnePageWhatToDoAndWhomToRing) {
    PutOnCall();
    WriteOne("A walk\nHeadphones");
    const std::string page = Get(page_).body;
    for (const char* words :
         {"A walk",
          "Headphones",
          "Touching me",
          "href=\"tel:01632960001\"",
          "href=\"tel:01632960002\"",
          "Written on 9 January 2023 with Ann and her mother",
          "your area’s setting",
          "What may be shared",
          "/laep"})
        EXPECT_TRUE(Has(page, words)) << words;
    EXPECT_FALSE(Has(page, "There is no crisis sheet yet"));
}

TEST_P(CrisisPages, PrintsALongSheetSmallerAndSaysWhereItGoesOn) {
    WriteOne("A walk");
    EXPECT_FALSE(Has(Get(page_).body, "app-sheet--small"));
    web::Fields typed = Typed(std::string(2'000, 'a'));
    typed.Add("reason", "Longer");
    ASSERT_EQ(Send(Get(page_ + "/sheet"), page_ + "/sheet", typed).status, 303);
    EXPECT_TRUE(Has(Get(page_).body, "app-sheet--small"));
    web::Fields long_one = Typed(std::string(2'900, 'a'));
    long_one.Add("health", std::string(2'900, 'b'));
    long_one.Add("reason", "Longer still");
    ASSERT_EQ(Send(Get(page_ + "/sheet"), page_ + "/sheet", long_one).status, 303);
    EXPECT_TRUE(Has(Get(page_).body, "The rest is in the record"));
}

TEST_P(CrisisPages, SendsAFaultySheetBackWithWhatWasTyped) {
    web::Fields typed = {{"helps", " "}, {"health", "<b>Epilepsy</b>"}};
    const auto back = Send(Get(page_ + "/sheet"), page_ + "/sheet", typed);
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Has(back.body, "&lt;b&gt;Epilepsy"));
    EXPECT_TRUE(Has(back.body, "href=\"#written_with\""));
    EXPECT_TRUE(Has(Get(page_).body, "There is no crisis sheet yet"));
}

TEST_P(CrisisPages, KeepsEarlierVersionsAndWithdraws) {
    WriteOne("A walk");
    const auto stale = Get(page_ + "/sheet");
    web::Fields typed = Typed("A bath");
    typed.Add("reason", "She told us");
    ASSERT_EQ(Send(Get(page_ + "/sheet"), page_ + "/sheet", typed).status, 303);
    EXPECT_EQ(Send(stale, page_ + "/sheet", typed).status, 409);
    const std::string versions = Get(page_ + "/versions").body;
    EXPECT_TRUE(Has(versions, "A walk"));
    EXPECT_TRUE(Has(versions, "She told us"));
    EXPECT_FALSE(Has(Get(page_).body, "A walk"));
    const std::string withdraw = page_ + "/withdraw";
    EXPECT_EQ(Send(Get(withdraw), withdraw, {}).status, 422);
    EXPECT_EQ(Send(Get(withdraw), withdraw, {{"reason", "Another Ann"}}).status, 303);
    EXPECT_TRUE(Has(Get(page_).body, "There is no crisis sheet yet"));
    EXPECT_EQ(Get(withdraw).status, 404);
}

TEST_P(CrisisPages, WritesWhatHappenedAndSomebodyTakesItOn) {
    web::Fields typed = {
        {"happened", "Ran out"}, {"done", "Walked with her"}, {"happened_at", "2:10am"}};
    test::AddDay(typed, "happened_on", today_);
    const auto form = Get(page_ + "/notes/new");
    EXPECT_EQ(GoesTo(Send(form, page_ + "/notes", typed)), page_);
    const std::string page = Get(page_).body;
    EXPECT_TRUE(Has(page, "9 January 2023 at 2:10am"));
    EXPECT_TRUE(Has(page, "Nobody has taken this on yet"));
    EXPECT_TRUE(Has(Get("/crisis").body, "A crisis on 9 January 2023"));
    const auto from = page.find(page_ + "/notes/0");
    ASSERT_NE(from, std::string::npos);
    const std::string take_on = page.substr(from, page.find('"', from) - from);
    EXPECT_EQ(Send(Get(take_on), take_on, {{"answer", "I see her at ten"}}).status, 303);
    EXPECT_FALSE(Has(Get(page_).body, "Nobody has taken this on yet"));
    EXPECT_TRUE(Has(Get(page_).body, "I see her at ten"));
}

TEST_P(CrisisPages, LeadsToSomebodyBySearch) {
    const auto home = Get("/crisis");
    EXPECT_TRUE(Has(home.body, "Find somebody by name or NHS number"));
    const auto nothing = Post("/crisis/search", HiddenOf(home));
    EXPECT_EQ(nothing.status, 422);
    web::Fields typed = HiddenOf(home);
    typed.Add("q", "exam");
    const auto found = Post("/crisis/search", typed);
    const std::string to = GoesTo(found);
    EXPECT_FALSE(Has(to, "exam")) << "no name is in an address";
    EXPECT_TRUE(Has(Get(to).body, page_));
    EXPECT_EQ(Get("/crisis/search/none").status, 404);
}

TEST_P(CrisisPages, HoldTheAreasSetting) {
    web::Fields typed = {{"days", "30"}};
    test::AddDay(typed, "from", today_);
    EXPECT_EQ(GoesTo(Send(Get("/admin/crisis"), "/admin/crisis", typed)), "/admin");
    WriteOne();
    EXPECT_TRUE(Has(Get(page_).body, "8 February 2023"));
    EXPECT_EQ(Get("/admin/crisis", Grants{Permission::kViewPerson}).status, 403);
}

TEST_P(CrisisPages, OfferOnlyWhatTheReaderMay) {
    WriteOne();
    const std::string note = NoteOne();
    const Grants reader{Permission::kViewPerson};
    const std::string page = Get(page_, reader).body;
    EXPECT_FALSE(Has(page, page_ + "/sheet"));
    EXPECT_FALSE(Has(page, "/laep"));
    EXPECT_FALSE(Has(page, note));
    for (const char* act : {"/sheet", "/withdraw", "/notes/new"})
        EXPECT_EQ(Get(page_ + act, reader).status, 403) << act;
    EXPECT_EQ(Get(page_, Grants{Permission::kViewTeam}).status, 403);
    EXPECT_EQ(Get("/people/unknown/crisis").status, 404);
}

TEST_P(CrisisPages, EscapeWhatWasTyped) {
    WriteOne("<script>alert(1)</script>");
    EXPECT_FALSE(Has(Get(page_).body, "<script>alert"));
    EXPECT_FALSE(Has(Get(page_ + "/versions").body, "<script>alert"));
}

}  // namespace
}  // namespace alongside::crisis
