// The pages about ratings, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_facts.h"
#include "care/clocks/clocks_tables.h"
#include "care/register/api.h"
#include "care/register/module.h"
#include "care/register/register_tables.h"
#include "care/risk/module.h"
#include "platform/site/draft_pages.h"
#include "support/page_fixture.h"

namespace alongside::risk {
namespace {

using dsr::DecideReferral;
using dsr::Decision;
using dsr::GivenRating;
using dsr::ReferPerson;
using dsr::RegisterStore;
using identity::Permission;
using std::chrono::days;

class RatePagesTest : public test::PageTest {
protected:
    RatePagesTest()
        : PageTest(
              {&dsr::AddRegister, &admissions::AddAdmissions, &clocks::AddClockTables},
              {dsr::RegisterRoutes(), RiskAssessmentRoutes(), site::DraftRoutes()}
          ) {
        const auto referral =
            Must(Do(ReferPerson, {.person = ann_, .referred_on = today_ - days(30)}));
        Must(
            Do(DecideReferral,
               {.person = ann_,
                .stay = referral.stay,
                .seen = 1,
                .decision = Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
    }

    web::Fields Rating(const std::string& rating, Date rated_on, const std::string& why) const {
        web::Fields fields = {{"rating", rating}, {"rationale", why}};
        return test::AddDay(fields, "rated_on", rated_on);
    }
    web::Response Rate(const std::string& rating, const std::string& why = "Two incidents") {
        return Send(Get(page_ + "/ratings/new"), page_ + "/ratings", Rating(rating, today_, why));
    }
    // Home for a week of the fortnight for which the area keeps the rating red.
    void ComesHome() {
        RecordAnyway(
            StreamId(area_.value),
            clocks::TermChosen{
                .rule = "red-after-discharge",
                .whom = "all",
                .term = "14 days",
                .from = today_ - days(60),
                .reason = "The board"}
        );
        const auto stay = admissions::AdmissionId::New();
        RecordAnyway(
            ann_,
            admissions::Admitted{
                .id = stay,
                .admitted_on = today_ - days(15),
                .hospital = "Hillside",
                .legal_status = "01"}
        );
        RecordAnyway(ann_, admissions::Discharged{.id = stay, .discharged_on = today_ - days(7)});
    }
    std::vector<GivenRating> Ratings() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return RegisterStore(tables, scope).Ratings();
        });
    }

    const people::PersonId ann_ = NewPerson("<script>alert(1)</script>");
    const std::string page_ = "/people/" + ann_.value;
};

TEST_P(RatePagesTest, SavesARatingAndGoesBackToThePerson) {
    const auto response = Rate("red");
    EXPECT_EQ(response.status, 303);
    EXPECT_EQ(GoesTo(response), page_);
    const auto ratings = Ratings();
    ASSERT_EQ(ratings.size(), 1U);
    EXPECT_EQ(ratings[0].rating, dsr::Rating::kRed);
    EXPECT_EQ(ratings[0].rationale, "Two incidents");
}

TEST_P(RatePagesTest, LogsThatTheFormShowedTheRecord) {
    const auto before = CountLooks(ann_);
    Get(page_ + "/ratings/new");
    EXPECT_EQ(CountLooks(ann_), before + 1);
}

TEST_P(RatePagesTest, KeepsWhatWasTypedAndSaysWhatIsMissing) {
    const auto response = Rate("amber", "");
    EXPECT_EQ(response.status, 422);
    EXPECT_NE(response.body.find("Enter the reason for this rating"), std::string::npos);
    EXPECT_NE(response.body.find("href=\"#rationale\""), std::string::npos);
    EXPECT_NE(response.body.find("value=\"amber\" checked"), std::string::npos);
    EXPECT_TRUE(Ratings().empty());
}

TEST_P(RatePagesTest, PointsAtADayInTheFuture) {
    const auto response = Send(
        Get(page_ + "/ratings/new"),
        page_ + "/ratings",
        Rating("red", today_ + days(1), "Two incidents")
    );
    EXPECT_EQ(response.status, 422);
    EXPECT_NE(response.body.find("href=\"#rated_on-day\""), std::string::npos);
    EXPECT_NE(response.body.find(">Two incidents</textarea>"), std::string::npos);
}

TEST_P(RatePagesTest, ShowsTheFormAgainWhenARuleSaysNo) {
    const auto response = Send(
        Get(page_ + "/ratings/new"),
        page_ + "/ratings",
        Rating("red", today_ - days(25), "Two incidents")
    );
    EXPECT_EQ(response.status, 409);
    EXPECT_NE(response.body.find("They were not on the register"), std::string::npos);
    EXPECT_NE(response.body.find(">Two incidents</textarea>"), std::string::npos);
}

TEST_P(RatePagesTest, RefusesWhoeverMayNotRate) {
    const identity::Grants viewer = {Permission::kViewPerson};
    EXPECT_EQ(Get(page_ + "/ratings/new", viewer).status, 403);
    const auto fields = Rating("red", today_, "Two incidents");
    EXPECT_EQ(Post(page_ + "/ratings", fields, viewer).status, 403);
    EXPECT_TRUE(Ratings().empty());
}

TEST_P(RatePagesTest, DoesNotKnowAPersonOfAnotherArea) {
    const std::string stranger = "/people/01890000-0000-7000-8000-000000000000";
    EXPECT_EQ(Get(stranger + "/ratings/new").status, 404);
    const auto fields = Rating("red", today_, "Two incidents");
    EXPECT_EQ(Post(stranger + "/ratings", fields).status, 404);
}

TEST_P(RatePagesTest, RefusesARatingWrittenBesideAnOlderOne) {
    const auto form = Get(page_ + "/ratings/new");
    ASSERT_EQ(Rate("green").status, 303);
    const auto response = Send(form, page_ + "/ratings", Rating("red", today_, "Two incidents"));
    EXPECT_EQ(response.status, 409);
    EXPECT_NE(response.body.find("Someone else rated this person"), std::string::npos);
    EXPECT_NE(response.body.find(">Two incidents</textarea>"), std::string::npos);
    EXPECT_EQ(Ratings().size(), 1U);

    const auto kept = Rating("red", today_, "Two incidents");
    EXPECT_EQ(Send(response, page_ + "/ratings", kept).status, 303) << "saved again, knowingly";
    EXPECT_EQ(Ratings().size(), 2U);
}

TEST_P(RatePagesTest, StaysStaleWhenAFaultyFormComesBack) {
    const auto form = Get(page_ + "/ratings/new");
    ASSERT_EQ(Rate("green").status, 303);
    const auto again = Send(form, page_ + "/ratings", Rating("red", today_, ""));
    ASSERT_EQ(again.status, 422);
    EXPECT_EQ(Send(again, page_ + "/ratings", Rating("red", today_, "Why")).status, 409);
}

TEST_P(RatePagesTest, CarriesOutAFormOnceHoweverOftenItIsSent) {
    const auto form = Get(page_ + "/ratings/new");
    const auto entries = CountEntries(ann_);
    const auto fields = Rating("red", today_, "Two incidents");
    const auto first = Send(form, page_ + "/ratings", fields);
    const auto second = Send(form, page_ + "/ratings", fields);
    EXPECT_EQ(second.status, 303);
    EXPECT_EQ(GoesTo(first), GoesTo(second));
    EXPECT_EQ(CountEntries(ann_), entries + 1);
}

TEST_P(RatePagesTest, PutsARatingRight) {
    ASSERT_EQ(Rate("red").status, 303);
    const std::string amend = page_ + "/ratings/" + Ratings()[0].id.value + "/amend";
    auto fields = Rating("amber", today_ - days(1), "One incident");
    const auto without_reason = Send(Get(amend), amend, fields);
    EXPECT_EQ(without_reason.status, 422);
    EXPECT_NE(without_reason.body.find("Enter what was wrong"), std::string::npos);

    fields.Add("reason", "Counted one twice");
    EXPECT_EQ(GoesTo(Send(without_reason, amend, fields)), page_);
    const auto ratings = Ratings();
    EXPECT_EQ(ratings[0].rating, dsr::Rating::kAmber);
    EXPECT_EQ(ratings[0].rated_on, today_ - days(1));
}

TEST_P(RatePagesTest, WithdrawsARatingForAReason) {
    ASSERT_EQ(Rate("red").status, 303);
    const std::string withdraw = page_ + "/ratings/" + Ratings()[0].id.value + "/withdraw";
    const auto form = Get(withdraw);
    EXPECT_NE(form.body.find("stays in the history"), std::string::npos);
    EXPECT_EQ(Send(form, withdraw, {{"reason", "  "}}).status, 422);
    EXPECT_EQ(GoesTo(Send(form, withdraw, {{"reason", "Wrong person"}})), page_);
    EXPECT_TRUE(Ratings().empty());
}

TEST_P(RatePagesTest, ShowsScriptAsWords) {
    const std::string script = "<script>alert(2)</script>";
    ASSERT_EQ(Rate("red", script).status, 303);
    const std::string amend = page_ + "/ratings/" + Ratings()[0].id.value + "/amend";
    for (const auto& page : {Get(page_ + "/ratings/new"), Get(amend)}) {
        EXPECT_EQ(page.body.find("<script>alert"), std::string::npos);
        EXPECT_NE(page.body.find("&lt;script&gt;alert(1)"), std::string::npos);
        EXPECT_NE(page.body.find("&lt;script&gt;alert(2)"), std::string::npos);
    }
}

TEST_P(RatePagesTest, AsksWhyARatingIsLoweredEarlyAfterHospital) {
    EXPECT_EQ(Get(page_ + "/ratings/new").body.find("lowered_because"), std::string::npos);
    ComesHome();
    const auto form = Get(page_ + "/ratings/new");
    EXPECT_NE(form.body.find("stays red until 16 January 2023"), std::string::npos);
    const auto back = Rate("amber", "Calm");
    EXPECT_EQ(back.status, 422);
    EXPECT_NE(back.body.find("href=\"#lowered_because\""), std::string::npos);
    EXPECT_TRUE(Ratings().empty());
    EXPECT_EQ(Rate("red", "Not safe yet").status, 303) << "red needs no such reason";
    auto fields = Rating("amber", today_, "Calm");
    fields.Add("lowered_because", "Her team sees her daily");
    EXPECT_EQ(Send(Get(page_ + "/ratings/new"), page_ + "/ratings", fields).status, 303);
    EXPECT_NE(Ratings().back().rationale.find("Her team sees her daily"), std::string::npos);
}

INSTANTIATE_ON_SQLITE(RatePagesTest);

// What is typed is kept while it is typed, is there when the page is opened again, and goes when it
// is saved.
class RatingDrafts : public RatePagesTest {
protected:
    static bool Has(const web::Response& page, std::string_view words) {
        return page.body.find(words) != std::string::npos;
    }
    // What the script of the page sends.
    web::Fields Typed(const web::Response& page, const std::string& why) const {
        web::Fields fields = HiddenOf(page);
        for (const web::Field& field : Rating("amber", today_, why))
            fields.Add(field.name, field.value);
        return fields;
    }
    bool IsKept(const std::string& page) {
        return identity::Drafts(*database_, keys_, clock_)
            .Find({.area = area_, .user = journal::ActorId("jo"), .page = page})
            .has_value();
    }

    const std::string form_ = page_ + "/ratings/new";
};
INSTANTIATE_ON_SQLITE(RatingDrafts);

TEST_P(RatingDrafts, AreGivenBackUntilTheyAreSaved) {
    const auto typed = Typed(Get(form_), "He has not slept & \"worries\"");
    EXPECT_EQ(Post("/drafts", typed).status, 204);
    const auto again = Get(form_);
    EXPECT_TRUE(Has(again, "He has not slept &amp; &quot;worries&quot;"));
    EXPECT_TRUE(Has(again, "have not saved it"));
    EXPECT_TRUE(Has(again, "value=\"amber\" checked"));
    EXPECT_TRUE(Has(again, form_ + "?fresh=yes"));
    EXPECT_FALSE(Has(Get(form_ + "?fresh=yes"), "has not slept"));
    EXPECT_TRUE(Ratings().empty()) << "a draft is no rating";

    EXPECT_EQ(Send(again, page_ + "/ratings", Rating("amber", today_, "It is better")).status, 303);
    EXPECT_EQ(Ratings().size(), 1U);
    EXPECT_FALSE(Has(Get(form_), "has not slept"));
}

TEST_P(RatingDrafts, ThatComeAfterTheFormWasSavedAreNotOffered) {
    const auto typed = Typed(Get(form_), "He has not slept");
    EXPECT_EQ(Post(page_ + "/ratings", typed).status, 303);
    EXPECT_EQ(Post("/drafts", typed).status, 204);
    EXPECT_FALSE(Has(Get(form_), "have not saved it"));
}

TEST_P(RatingDrafts, StayWhenSavingIsRefused) {
    const auto page = Get(form_);
    EXPECT_EQ(Post("/drafts", Typed(page, "He has not slept")).status, 204);
    EXPECT_EQ(Send(page, page_ + "/ratings", Rating("amber", today_, "")).status, 422);
    EXPECT_TRUE(Has(Get(form_), "He has not slept"));
}

TEST_P(RatingDrafts, NeverHoldPasswordsAndNameAPageOfOurs) {
    auto typed = Typed(Get(form_), "Words");
    typed.Add("password", "quiet harbour");
    EXPECT_EQ(Post("/drafts", typed).status, 204);
    EXPECT_TRUE(IsKept(form_));
    EXPECT_FALSE(Has(Get(form_), "quiet harbour"));
    for (const char* page : {"", "//evil.example/", "https://evil.example/", "/a?b=c", "people"}) {
        const web::Fields fields = {{"page", page}, {"rationale", "Elsewhere"}};
        EXPECT_EQ(Post("/drafts", fields).status, 204);
        EXPECT_FALSE(IsKept(page)) << page;
    }
}

}  // namespace
}  // namespace alongside::risk
