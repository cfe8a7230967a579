// Working through the questions and what ratings ask for, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <random>

#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_facts.h"
#include "care/clocks/module.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/people_facts.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "care/reviews/request_review.h"
#include "care/reviews/reviews_tables.h"
#include "care/risk/assess_risk.h"
#include "care/risk/module.h"
#include "care/risk/risk_store.h"
#include "care/risk/set_risk_rules.h"
#include "care/signals/api.h"
#include "care/signals/module.h"
#include "support/record_fixture.h"

namespace alongside::risk {
namespace {

using dsr::Rating;
using identity::Permission;
using std::chrono::days;

constexpr const char* kText =
    "Title: Ours\nAmber from: 2\nRed from: 4\n# Home\n? Is home safe?\n- Yes = 0\n- No = 4, red\n";

class RiskTest : public test::RecordTest {
protected:
    RiskTest()
        : RecordTest(
              {&dsr::AddRegister,
               &admissions::AddAdmissions,
               &keyworking::AddKeyworking,
               &actions::AddActions,
               &reviews::AddReviews,
               &signals::AddSignals,
               &AddRisk,
               &clocks::AddClocks}
          ) {
        Accept(ann_);
    }

    dsr::RegisterEntryId Accept(const people::PersonId& person) {
        const auto stay =
            Must(Do(dsr::ReferPerson, {.person = person, .referred_on = today_ - days(60)})).stay;
        Must(
            Do(dsr::DecideReferral,
               {.person = person,
                .stay = stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = today_ - days(50)})
        );
        return stay;
    }
    void Ask(Rating rating, DutyKind duty, std::optional<int> within) {
        Must(
            Do(ChooseDuty,
               {.rating = rating,
                .duty = duty,
                .days = within,
                .from = today_ - days(100),
                .reason = "The team"})
        );
    }
    std::string RatingSeen() {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return dsr::VersionOf(
                dsr::RatingOn(dsr::RegisterStore(tables, scope).Ratings(), Today())
            );
        });
    }
    void Rate(Rating rating, const std::optional<Date>& on = {}) {
        Must(
            Do(dsr::RatePerson,
               {.person = ann_,
                .rating = rating,
                .rated_on = on.value_or(Today()),
                .rationale = "Two incidents",
                .seen = RatingSeen()})
        );
    }
    Date Today() const { return ToLocal(clock_.Now()).day; }
    std::string Seen() {
        return *runner_.Show(
            ActorWith(identity::Grants::All()),
            [&](const identity::View& view) -> Result<std::string> {
                TRY_ASSIGN(
                    const auto scope, view.policy.Allow(view.actor, Permission::kRate, ann_)
                );
                return SeenNow(view, scope);
            }
        );
    }
    AssessRiskCommand Answered(Rating rating) {
        return {
            .person = ann_,
            .questionnaire = Starter().id,
            .decided =
                {.answers = {{1, 1}, {10, 1}},
                 .rating = rating,
                 .rationale = "School goes well",
                 .assessed_on = Today()},
            .seen = Seen()};
    }
    std::vector<Duty> Duties() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return RiskStore(tables, scope).Duties();
        });
    }
    std::vector<Duty> Open() {
        auto duties = Duties();
        std::erase_if(duties, [](const Duty& duty) { return !duty.IsOpen(); });
        return duties;
    }
    std::vector<Assessment> Assessments() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return RiskStore(tables, scope).Assessments();
        });
    }
    std::vector<dsr::GivenRating> Ratings() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return dsr::RegisterStore(tables, scope).Ratings();
        });
    }

    const people::PersonId ann_ = NewPerson();
};
INSTANTIATE_ON_BOTH(RiskTest);

TEST_P(RiskTest, GivesTheRatingThroughTheRegister) {
    const auto assessed = Must(Do(AssessRisk, Answered(Rating::kGreen)));
    ASSERT_EQ(Ratings().size(), 1U);
    EXPECT_EQ(Ratings()[0].id, assessed.rating_id);
    EXPECT_EQ(Ratings()[0].rationale, "School goes well");
    ASSERT_EQ(Assessments().size(), 1U);
    const Assessment held = Assessments()[0];
    EXPECT_EQ(held.suggested, Rating::kGreen);
    EXPECT_EQ(held.said.size(), 2U);
    EXPECT_EQ(held.because.size(), 2U);
    EXPECT_EQ(held.rating_id, assessed.rating_id);
    EXPECT_EQ(held.number, 0);
}

TEST_P(RiskTest, RecordsNeitherWhenTheRegisterSaysNo) {
    auto command = Answered(Rating::kGreen);
    command.decided.assessed_on = today_ - days(55);
    const auto refused = Do(AssessRisk, command);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "RATE-3");
    EXPECT_TRUE(Assessments().empty());
}

TEST_P(RiskTest, TakesAccountOfWhatWasRecordedMeanwhile) {
    const auto before = Answered(Rating::kGreen);
    Must(Do(
        signals::RecordSignal,
        {.person = ann_, .signal = {.kind = signals::SignalKind::kExclusion, .noticed_on = today_}}
    ));
    EXPECT_EQ(Do(AssessRisk, before).error().fault, Fault::kConflict) << "a signal";
    const auto again = Answered(Rating::kGreen);
    Rate(Rating::kAmber);
    EXPECT_EQ(Do(AssessRisk, again).error().fault, Fault::kConflict) << "another rating";
    EXPECT_TRUE(Do(AssessRisk, Answered(Rating::kGreen)));
}

TEST_P(RiskTest, IsForThoseWhoRate) {
    const auto refused = Do(AssessRisk, Answered(Rating::kGreen), {Permission::kViewPerson});
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
    auto unknown = Answered(Rating::kGreen);
    unknown.questionnaire = QuestionnaireId("none");
    EXPECT_EQ(Do(AssessRisk, unknown).error().fault, Fault::kConflict);
}

TEST_P(RiskTest, KeepsRedForTheAreasTimeAfterHospital) {
    RecordAnyway(
        StreamId(area_.value),
        clocks::RuleSetAdopted{.set = "england-2023", .from = DateOf(2022, 4, 1), .reason = "Early"}
    );
    const auto stay = admissions::AdmissionId::New();
    RecordAnyway(
        ann_,
        admissions::Admitted{
            .id = stay,
            .admitted_on = today_ - days(20),
            .hospital = "Harbour House",
            .legal_status = "02"}
    );
    RecordAnyway(ann_, admissions::Discharged{.id = stay, .discharged_on = today_ - days(2)});
    const auto refused = Do(AssessRisk, Answered(Rating::kGreen));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields[0].field, "override_reason");
    auto reasoned = Answered(Rating::kGreen);
    reasoned.decided.override_reason = "All agreed at the review";
    EXPECT_TRUE(Do(AssessRisk, reasoned));
}

TEST_P(RiskTest, WithdrawsAnswersAndLeavesTheRating) {
    const auto assessed = Must(Do(AssessRisk, Answered(Rating::kGreen)));
    EXPECT_FALSE(Do(WithdrawAssessment, {.person = ann_, .assessment = assessed.id, .reason = ""}));
    Must(
        Do(WithdrawAssessment,
           {.person = ann_, .assessment = assessed.id, .reason = "It was her brother"})
    );
    EXPECT_TRUE(Assessments().empty());
    EXPECT_EQ(Ratings().size(), 1U);
    const auto gone =
        Do(WithdrawAssessment, {.person = ann_, .assessment = assessed.id, .reason = "Again"});
    EXPECT_EQ(gone.error().fault, Fault::kNotFound);
}

TEST_P(RiskTest, PublishesQuestionsFromADay) {
    const auto first = Must(
        Do(PublishQuestionnaire, {.text = kText, .from = today_ + days(7), .reason = "The board"})
    );
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(
        Must(Do(PublishQuestionnaire, {.text = kText, .from = today_, .reason = "Sooner"})).number,
        2
    );
    const auto versions = LookAtArea([](const db::Reader& tables, const identity::Scope& area) {
        return QuestionnairesOf(tables, area.area());
    });
    EXPECT_EQ(CountingOn(versions, today_).number, 2);
    EXPECT_EQ(CountingOn(versions, today_ + days(7)).number, 1);
    auto command = Answered(Rating::kRed);
    command.questionnaire = first.id;
    command.decided.answers = {{1, 2}};
    EXPECT_EQ(Must(Do(AssessRisk, command)).number, 1) << "as its writer was shown";
    const auto faulty = Do(PublishQuestionnaire, {.text = "Hello", .from = today_, .reason = ""});
    ASSERT_FALSE(faulty);
    EXPECT_EQ(faulty.error().fields.back().field, "reason");
    EXPECT_EQ(faulty.error().fields.front().field, "text");
    const auto refused =
        Do(PublishQuestionnaire, {.text = kText, .from = today_, .reason = "x"}, {Permission::kRate}
        );
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

TEST_P(RiskTest, OpensAndClosesWhatARatingAsksFor) {
    Ask(Rating::kRed, DutyKind::kContact, 2);
    Ask(Rating::kRed, DutyKind::kConsiderReview, 5);
    Rate(Rating::kAmber, today_ - days(3));
    EXPECT_TRUE(Duties().empty());
    Rate(Rating::kRed);
    ASSERT_EQ(Open().size(), 2U);
    EXPECT_EQ(Open()[0].kind, DutyKind::kContact);
    EXPECT_EQ(Open()[0].due_on, today_ + days(2));
    Rate(Rating::kRed);
    EXPECT_EQ(Open().size(), 2U) << "rated the same again";
    EXPECT_EQ(Open()[0].version, 1);
    Rate(Rating::kGreen);
    EXPECT_TRUE(Open().empty());
    EXPECT_EQ(Duties()[0].ending, DutyEnding::kNoLongerDue);
}

TEST_P(RiskTest, AsksForNothingUntilTheAreaDoes) {
    Rate(Rating::kRed);
    EXPECT_TRUE(Duties().empty());
    EXPECT_EQ(
        Do(ChooseDuty, {.days = 0, .from = today_, .reason = "x"}).error().fields[0].field, "days"
    );
    const auto refused =
        Do(ChooseDuty, {.days = 1, .from = today_, .reason = "x"}, {Permission::kRate});
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

TEST_P(RiskTest, KnowsThatAReviewWasAskedFor) {
    Ask(Rating::kRed, DutyKind::kConsiderReview, 5);
    Rate(Rating::kRed, today_ - days(1));
    reviews::RequestReviewCommand ask;
    ask.person = ann_;
    ask.request.requested_on = today_;
    ask.request.requested_by = reviews::Asker::kKeyworker;
    ask.request.requester = "Sam Patel";
    ask.request.why = "She may come into hospital";
    const auto review = Must(Do(reviews::RequestReview, ask));
    EXPECT_TRUE(Open().empty());
    EXPECT_EQ(Duties()[0].ending, DutyEnding::kFulfilled);
    EXPECT_EQ(Duties()[0].ended_on, today_);
    Must(
        Do(reviews::CancelReview,
           {.of = {.person = ann_, .id = review.id, .version = 1}, .reason = "Asked for twice"})
    );
    ASSERT_EQ(Open().size(), 1U) << "and that it will not be held";
    EXPECT_EQ(Open()[0].due_on, today_ + days(4));
}

TEST_P(RiskTest, SettlesADutyOnceByWhoSawIt) {
    Ask(Rating::kRed, DutyKind::kContact, 2);
    Rate(Rating::kRed);
    const Duty duty = Open()[0];
    const SettleDutyCommand settle = {
        .person = ann_, .duty = duty.id, .seen = 1, .ended_on = today_, .note = "Sam saw her"};
    SettleDutyCommand stale = settle;
    stale.seen = 7;
    EXPECT_EQ(Do(SettleDuty, stale).error().fault, Fault::kConflict);
    EXPECT_EQ(Do(SettleDuty, settle, {Permission::kRate}).error().fault, Fault::kForbidden);
    Must(Do(SettleDuty, settle));
    EXPECT_TRUE(Open().empty());
    Rate(Rating::kRed);
    EXPECT_TRUE(Open().empty()) << "it is not asked for again";
    SettleDutyCommand none = settle;
    none.duty = DutyId("none");
    EXPECT_EQ(Do(SettleDuty, none).error().fault, Fault::kNotFound);
}

TEST_P(RiskTest, AsksForNothingOfWhoLeftTheRegisterOrDied) {
    Ask(Rating::kRed, DutyKind::kContact, 2);
    Rate(Rating::kRed);
    RecordAnyway(ann_, people::DeathRecorded{people::DeathId("d"), today_, today_, {}});
    EXPECT_TRUE(Open().empty());
    RecordAnyway(ann_, people::DeathUndone{people::DeathId("d"), "It was another Ann"});
    EXPECT_EQ(Open().size(), 1U);
    RecordAnyway(
        ann_,
        dsr::RemovedFromRegister{
            .stay = Look(
                ann_,
                [](const db::Reader& tables, const identity::Scope& scope) {
                    return dsr::RegisterStore(tables, scope).Stays()[0].id;
                }
            ),
            .removed_on = today_,
            .reason = {}}
    );
    EXPECT_TRUE(Open().empty());
}

TEST_P(RiskTest, HoldsOneOfAKindThroughRandomRatings) {
    Ask(Rating::kRed, DutyKind::kContact, 2);
    Ask(Rating::kAmber, DutyKind::kContact, 10);
    Ask(Rating::kRed, DutyKind::kConsiderReview, 5);
    std::mt19937 random(2);
    for (int step = 0; step < 25; ++step) {
        if (random() % 2 == 0) AdvanceDays(1);
        const auto rating = static_cast<Rating>(random() % 3);
        Rate(rating);
        std::vector<DutyKind> open;
        for (const Duty& duty : Open()) open.push_back(duty.kind);
        const std::size_t most = rating == Rating::kRed ? 2 : rating == Rating::kAmber ? 1 : 0;
        EXPECT_EQ(open.size(), most) << step;
    }
}

}  // namespace
}  // namespace alongside::risk
