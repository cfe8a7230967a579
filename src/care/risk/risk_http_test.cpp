// The pages about a rating and about an area's questions, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/module.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "care/reviews/reviews_tables.h"
#include "care/risk/module.h"
#include "care/risk/risk_store.h"
#include "care/risk/set_risk_rules.h"
#include "care/signals/module.h"
#include "platform/site/draft_pages.h"
#include "support/page_fixture.h"

namespace alongside::risk {
namespace {

using identity::Grants;
using identity::Permission;
using std::chrono::days;

class RiskPages : public test::PageTest {
protected:
    RiskPages()
        : PageTest(
              {&dsr::AddRegister,
               &admissions::AddAdmissions,
               &keyworking::AddKeyworking,
               &actions::AddActions,
               &reviews::AddReviews,
               &signals::AddSignals,
               &AddRisk,
               &clocks::AddClocks},
              {RiskAssessmentRoutes(), site::DraftRoutes()}
          ) {
        const auto stay =
            Must(Do(dsr::ReferPerson, {.person = ann_, .referred_on = today_ - days(30)})).stay;
        Must(
            Do(dsr::DecideReferral,
               {.person = ann_,
                .stay = stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
    }

    static bool Has(const web::Response& page, std::string_view words) {
        return page.body.find(words) != std::string_view::npos;
    }
    web::Fields Answered(const std::string& rating, const std::string& why_other = "") const {
        web::Fields fields = {
            {"q1", "3"},
            {"q10", "1"},
            {"rating", rating},
            {"rationale", "The placement gave notice"},
            {"override_reason", why_other}};
        return test::AddDay(fields, "rated_on", today_);
    }
    void Ask(dsr::Rating rating, DutyKind duty, int within) {
        Must(
            Do(ChooseDuty,
               {.rating = rating,
                .duty = duty,
                .days = within,
                .from = today_ - days(10),
                .reason = "The team"})
        );
    }
    std::vector<Duty> Duties() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return RiskStore(tables, scope).Duties();
        });
    }
    std::vector<Assessment> Assessments() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return RiskStore(tables, scope).Assessments();
        });
    }

    const people::PersonId ann_ = NewPerson("<script>alert(1)</script>");
    const std::string page_ = "/people/" + ann_.value + "/risk";
};
INSTANTIATE_ON_SQLITE(RiskPages);

TEST_P(RiskPages, AsksTheExampleAndSaysThatItIsOne) {
    const auto form = Get(page_ + "/new");
    EXPECT_EQ(form.status, 200);
    EXPECT_TRUE(Has(form, "These questions are an example"));
    EXPECT_TRUE(Has(form, "Could they lose the place where they live"));
    EXPECT_FALSE(Has(form, "What the answers suggest"));
}

TEST_P(RiskPages, ShowsWhatTheAnswersSuggestAndRecordsNothing) {
    const auto entries = CountEntries(ann_);
    web::Fields typed = {{"q1", "3"}, {"act", "suggest"}};
    const auto kept = Send(Get(page_ + "/new"), page_, typed);
    EXPECT_EQ(GoesTo(kept), page_ + "/new");
    const auto form = Get(page_ + "/new");
    EXPECT_TRUE(Has(form, "What the answers suggest"));
    EXPECT_TRUE(Has(form, "means red by itself"));
    EXPECT_TRUE(Has(form, "are not answered"));
    EXPECT_TRUE(Has(form, "value=\"3\" checked"));
    EXPECT_EQ(CountEntries(ann_), entries);
}

TEST_P(RiskPages, SavesTheRatingWithWhyItIsSo) {
    EXPECT_TRUE(Has(Get(page_), "There is no rating"));
    EXPECT_EQ(GoesTo(Send(Get(page_ + "/new"), page_, Answered("red"))), page_);
    const auto page = Get(page_);
    EXPECT_TRUE(Has(page, "The placement gave notice"));
    EXPECT_TRUE(Has(page, "The answers suggested red."));
    EXPECT_TRUE(Has(page, "Notice was given"));
    ASSERT_EQ(Assessments().size(), 1U);
    EXPECT_FALSE(Has(Get(page_ + "/new"), "value=\"3\" checked")) << "the draft is gone";
}

TEST_P(RiskPages, AsksWhyForAnotherRatingAndKeepsTheAnswers) {
    const auto back = Send(Get(page_ + "/new"), page_, Answered("amber"));
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Has(back, "Say why it is amber although the answers suggest red"));
    EXPECT_TRUE(Has(back, "value=\"3\" checked"));
    EXPECT_EQ(Send(back, page_, Answered("amber", "Her aunt takes her in")).status, 303);
    EXPECT_TRUE(Has(Get(page_), "Another than suggested, because: Her aunt takes her in"));
}

TEST_P(RiskPages, RefusesWhatWasWrittenBesideAnotherRating) {
    const auto form = Get(page_ + "/new");
    ASSERT_EQ(Send(Get(page_ + "/new"), page_, Answered("red")).status, 303);
    const auto back = Send(form, page_, Answered("red"));
    EXPECT_EQ(back.status, 409);
    EXPECT_EQ(Send(back, page_, Answered("red")).status, 303) << "saved again, knowingly";
}

TEST_P(RiskPages, ShowsWhatARatingAsksForAndSettlesIt) {
    Ask(dsr::Rating::kRed, DutyKind::kContact, 2);
    Ask(dsr::Rating::kRed, DutyKind::kConsiderReview, 5);
    ASSERT_EQ(Send(Get(page_ + "/new"), page_, Answered("red")).status, 303);
    const auto page = Get(page_);
    EXPECT_TRUE(Has(page, "See or speak with them"));
    EXPECT_TRUE(Has(page, "2 days after the rating became red on 9 January 2023"));
    EXPECT_TRUE(Has(page, "Your area’s setting"));
    ASSERT_EQ(Duties().size(), 2U);
    for (const Duty& duty : Duties()) {
        const std::string done = "/people/" + ann_.value + "/duties/" + duty.id.value + "/done";
        EXPECT_TRUE(Has(page, done));
        web::Fields typed = {{"note", ""}};
        test::AddDay(typed, "ended_on", today_);
        EXPECT_EQ(Send(Get(done), done, typed).status, 422);
        web::Fields said = {{"note", "Sam saw her; she is calmer"}};
        test::AddDay(said, "ended_on", today_);
        EXPECT_EQ(GoesTo(Send(Get(done), done, said)), page_);
        EXPECT_EQ(Send(Get(done), done, said).status, 409) << "it is settled";
    }
    EXPECT_TRUE(Has(Get(page_), "Nothing is to be done because of it"));
    EXPECT_TRUE(Has(Get(page_), "Sam saw her"));
}

TEST_P(RiskPages, WithdrawsAnswersThatWereNeverGiven) {
    ASSERT_EQ(Send(Get(page_ + "/new"), page_, Answered("red")).status, 303);
    const std::string withdraw = page_ + "/" + Assessments()[0].id.value + "/withdraw";
    EXPECT_EQ(Send(Get(withdraw), withdraw, {{"reason", " "}}).status, 422);
    EXPECT_EQ(GoesTo(Send(Get(withdraw), withdraw, {{"reason", "Her brother"}})), page_);
    EXPECT_TRUE(Assessments().empty());
    EXPECT_TRUE(Has(Get(page_), "given without working through the questions"));
    EXPECT_EQ(Get(withdraw).status, 404);
}

TEST_P(RiskPages, OfferOnlyWhatMayBeDone) {
    ASSERT_EQ(Send(Get(page_ + "/new"), page_, Answered("red")).status, 303);
    const Grants reader = {Permission::kViewPerson};
    const auto page = Get(page_, reader);
    EXPECT_FALSE(Has(page, page_ + "/new"));
    EXPECT_FALSE(Has(page, "/withdraw"));
    EXPECT_EQ(Get(page_ + "/new", reader).status, 403);
    EXPECT_EQ(Post(page_, Answered("red"), reader).status, 403);
    EXPECT_EQ(page.body.find("<script>alert"), std::string::npos);
    EXPECT_EQ(Get("/admin/risk", reader).status, 403);
}

TEST_P(RiskPages, LetAnAreaPublishItsOwnQuestionsAndTryThemOut) {
    EXPECT_TRUE(Has(Get("/admin/risk"), "The example that comes with Alongside"));
    const auto form = Get("/admin/risk/questions/new?copy=starter");
    EXPECT_TRUE(Has(form, "# Where they live"));
    web::Fields faulty = {{"text", "Hello"}, {"reason", ""}};
    test::AddDay(faulty, "from", today_);
    const auto back = Send(form, "/admin/risk/questions", faulty);
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Has(back, "Enter who decided it, and where"));
    const std::string text =
        "Title: Ours\nAmber from: 2\nRed from: 4\n# Home\n? Is <home> safe?\n- Yes = 0\n- No = "
        "4, red\n";
    web::Fields typed = {{"text", text}, {"reason", "The board"}};
    test::AddDay(typed, "from", today_);
    EXPECT_EQ(GoesTo(Send(back, "/admin/risk/questions", typed)), "/admin/risk");
    EXPECT_TRUE(Has(Get("/admin/risk"), "It counts now"));
    const auto versions = LookAtArea([](const db::Reader& tables, const identity::Scope& area) {
        return QuestionnairesOf(tables, area.area());
    });
    ASSERT_EQ(versions.size(), 1U);
    const std::string trial = "/admin/risk/questions/" + versions[0].id.value;
    EXPECT_TRUE(Has(Get(trial), "Is &lt;home&gt; safe?"));
    EXPECT_TRUE(Has(Get(trial + "?q1=2"), "means red by itself"));
    EXPECT_EQ(Get("/admin/risk/questions/none").status, 404);
    const auto asked = Get(page_ + "/new");
    EXPECT_TRUE(Has(asked, "Is &lt;home&gt; safe?"));
    EXPECT_FALSE(Has(asked, "are an example"));
}

TEST_P(RiskPages, LetAnAreaSayWhatARatingAsksFor) {
    web::Fields typed = {
        {"rating", "red"}, {"duty", "contact"}, {"days", "2"}, {"reason", "The board"}};
    test::AddDay(typed, "from", today_);
    const std::string page = "/admin/risk/duties";
    EXPECT_EQ(Send(Get(page), page, {{"days", "0"}}).status, 422);
    EXPECT_EQ(GoesTo(Send(Get(page), page, typed)), "/admin/risk");
    EXPECT_TRUE(Has(Get("/admin/risk"), "Within 2 days"));
    web::Fields later = {{"rating", "red"}, {"duty", "contact"}, {"reason", "The board"}};
    test::AddDay(later, "from", today_ + days(30));
    EXPECT_EQ(Send(Get(page), page, later).status, 303);
    EXPECT_TRUE(Has(Get("/admin/risk"), "From 8 February 2023: Not asked for"));
}

}  // namespace
}  // namespace alongside::risk
