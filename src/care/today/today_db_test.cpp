// Today follows the record, and its counters its rows, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_facts.h"
#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/module.h"
#include "care/consents/consents_facts.h"
#include "care/consents/consents_tables.h"
#include "care/crisis/crisis_facts.h"
#include "care/crisis/crisis_tables.h"
#include "care/keyworking/consultation_facts.h"
#include "care/keyworking/ehc_review_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/reviews/reviews_facts.h"
#include "care/reviews/reviews_tables.h"
#include "care/risk/module.h"
#include "care/risk/risk_facts.h"
#include "care/signals/module.h"
#include "care/signals/signals_facts.h"
#include "care/today/module.h"
#include "care/today/today_store.h"
#include "care/transfers/module.h"
#include "care/transfers/transfers_facts.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::today {
namespace {

using std::chrono::days;

class TodayTest : public test::PageTest {
protected:
    TodayTest()
        : PageTest(
              {&dsr::AddRegister,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &actions::AddActions,
               &reviews::AddReviews,
               &clocks::AddClocks,
               &signals::AddSignals,
               &risk::AddRisk,
               &transfers::AddTransfers,
               &crisis::AddCrisis,
               &consents::AddConsents,
               &AddToday},
              {TodayRoutes()}
          ) {}

    actions::ActionId Promise(
        const people::PersonId& person,
        Date due_on,
        const std::string& title,
        const workforce::PostId& owner = {}
    ) {
        actions::ActionRaised raised = {.id = actions::ActionId::New(), .title = title};
        raised.raised_on = today_;
        raised.due_on = due_on;
        if (owner.empty())
            raised.agency = "CAMHS";
        else
            raised.owner_post = owner;
        RecordAnyway(person, raised);
        return raised.id;
    }
    keyworking::AllocationId Lead(const people::PersonId& person, const workforce::PostId& post) {
        const auto id = keyworking::AllocationId::New();
        RecordAnyway(
            person,
            keyworking::KeyworkerNamed{
                .id = id, .worker = post, .role = keyworking::AllocationRole::kLead, .from = today_}
        );
        return id;
    }
    keyworking::EpisodeId OpenSupport(const people::PersonId& person) {
        const auto id = keyworking::EpisodeId::New();
        RecordAnyway(
            person,
            keyworking::EpisodeOpened{
                .id = id, .kind = keyworking::EpisodeKind::kKeyworking, .opened_on = today_}
        );
        return id;
    }
    keyworking::StepId PlanStep(
        const people::PersonId& person, const keyworking::EpisodeId& episode, Date on
    ) {
        keyworking::StepDownPlanned plan;
        plan.id = keyworking::StepDownId::New();
        plan.episode = episode;
        plan.starts_on = today_;
        plan.ends_on = on;
        RecordAnyway(person, plan);
        const auto id = keyworking::StepId::New();
        RecordAnyway(
            person,
            keyworking::StepAdded{.id = id, .plan = plan.id, .on = on, .what = "Ring, not visit"}
        );
        return id;
    }
    // `Write the plan 2023-01-09` …, in order.
    std::string ListOf(std::optional<workforce::PostId> worker, List list) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            std::string text;
            for (const Item& item :
                 TodayStore(tables, area, worker).ListOf(list, {kEver, kForever}, {}, 50))
                text += (text.empty() ? "" : ", ") + item.words + " " + ToText(item.due_on);
            return text.empty() ? std::string("nothing") : text;
        });
    }
    std::string CountsOf(std::optional<workforce::PostId> worker, days later = days(0)) {
        const Counts counts =
            LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
                return TodayStore(tables, area, worker).CountOn(today_ + later);
            });
        return std::to_string(counts.overdue) + " " + std::to_string(counts.this_week) + " " +
               std::to_string(counts.later) + " " + std::to_string(counts.waiting) + " " +
               std::to_string(counts.fresh);
    }

    const people::PersonId ann_ = NewPerson();
    const workforce::PostId jo_{"post-of-jo"};
    const workforce::PostId sam_{"post-of-sam"};
};

INSTANTIATE_ON_BOTH(TodayTest);

TEST_P(TodayTest, SaysWhoseItIs) {
    Lead(ann_, jo_);
    Promise(ann_, today_ - days(1), "Write the plan", jo_);
    Promise(ann_, today_ + days(6), "Visit the school", sam_);
    Promise(ann_, today_ + days(7), "Autism assessment");
    EXPECT_EQ(ListOf(jo_, List::kToDo), "Write the plan 2023-01-08");
    EXPECT_EQ(ListOf(sam_, List::kToDo), "Visit the school 2023-01-15");
    EXPECT_EQ(ListOf(jo_, List::kWaiting), "Autism assessment – CAMHS 2023-01-16");
    EXPECT_EQ(ListOf(jo_, List::kNew), "You are their lead keyworker 2023-01-09");
    EXPECT_EQ(CountsOf(jo_), "1 0 0 1 1");
    EXPECT_EQ(CountsOf(sam_), "0 1 0 0 0");
    EXPECT_EQ(CountsOf(std::nullopt), "1 1 0 1 1");
}

TEST_P(TodayTest, AChangeOfLeadTakesTheWorkAlong) {
    Promise(ann_, today_, "Autism assessment");
    EXPECT_EQ(CountsOf(workforce::PostId()), "0 0 0 1 0");
    Lead(ann_, jo_);
    EXPECT_EQ(CountsOf(workforce::PostId()), "0 0 0 0 0");
    EXPECT_EQ(CountsOf(jo_), "0 0 0 1 1");
}

TEST_P(TodayTest, WhatIsDoneGoesAndSoDoesEverythingOfSomebodyWhoDied) {
    Lead(ann_, jo_);
    const auto done = Promise(ann_, today_, "Write the plan", jo_);
    Promise(ann_, today_, "Autism assessment");
    RecordAnyway(
        ann_,
        actions::ActionCompleted{.id = done, .completed_on = today_, .evidence = "In the record"}
    );
    EXPECT_EQ(CountsOf(jo_), "0 0 0 1 1");
    people::DetailsRecorded died;
    died.reference = "A1";
    died.given_name = Sensitive(std::string("Ann"));
    died.family_name = Sensitive(std::string("Example"));
    died.date_of_birth = DateOf(2008, 5, 17);
    died.date_of_death = today_;
    died.reason = "Told by the family";
    RecordAnyway(ann_, died);
    EXPECT_EQ(CountsOf(jo_), "0 0 0 0 0");
    EXPECT_EQ(ListOf(std::nullopt, List::kWaiting), "nothing");
}

TEST_P(TodayTest, WhoeverWasAskedToLeadSeesItUntilTheyAnswer) {
    const auto part = Lead(ann_, jo_);
    const auto offer = keyworking::LeadHandoverId::New();
    RecordAnyway(
        ann_,
        keyworking::LeadHandoverOffered{
            .id = offer, .from = part, .to = sam_, .reason = "Jo moves", .offered_on = today_}
    );
    AdvanceDays(20);
    EXPECT_EQ(ListOf(sam_, List::kAnswer), "Take over as lead keyworker? 2023-01-09");
    EXPECT_EQ(ListOf(jo_, List::kAnswer), "nothing");
    EXPECT_EQ(CountsOf(sam_), "0 0 0 0 0") << "nobody set a day by which to answer";
    const auto page = Get("/today?whose=all").body;
    EXPECT_NE(page.find("Asked on 9 January 2023"), std::string::npos);
    EXPECT_NE(page.find("/keyworkers/" + part.value + "/answer"), std::string::npos);
    EXPECT_NE(Get("/today?whose=all&list=answer").body.find("Ann Example"), std::string::npos);
    RecordAnyway(ann_, keyworking::LeadHandoverDeclined{.id = offer, .why = "Full"});
    EXPECT_EQ(ListOf(sam_, List::kAnswer), "nothing");
    EXPECT_EQ(Get("/today?whose=all").body.find("Needs an answer"), std::string::npos);
}

TEST_P(TodayTest, TheNextStepsOfSteppingDownAreTheLeads) {
    Lead(ann_, jo_);
    const auto episode = OpenSupport(ann_);
    const auto taken = PlanStep(ann_, episode, today_ + days(1));
    EXPECT_EQ(ListOf(jo_, List::kToDo), "Stepping down: Ring, not visit 2023-01-10");
    EXPECT_EQ(CountsOf(jo_), "0 1 0 0 1");
    RecordAnyway(ann_, keyworking::StepTaken{.id = taken, .on = today_, .note = {}});
    EXPECT_EQ(ListOf(jo_, List::kToDo), "nothing");
}

TEST_P(TodayTest, NoStepIsLeftWhenSupportHasEnded) {
    Lead(ann_, jo_);
    const auto episode = OpenSupport(ann_);
    PlanStep(ann_, episode, today_ + days(7));
    EXPECT_EQ(CountsOf(jo_), "0 0 1 0 1");
    RecordAnyway(
        ann_, keyworking::EpisodeClosed{.id = episode, .closed_on = today_, .close_reason = {}}
    );
    EXPECT_EQ(CountsOf(jo_), "0 0 0 0 1");
}

TEST_P(TodayTest, ShowsEverybodysAndWhatNobodyHas) {
    Promise(ann_, today_ - days(3), "<script>alert(1)</script>");
    const auto all = Get("/today?whose=all");
    EXPECT_NE(all.body.find("Ann Example"), std::string::npos);
    EXPECT_EQ(all.body.find("<script>alert"), std::string::npos);
    EXPECT_NE(all.body.find("3 days overdue"), std::string::npos);
    EXPECT_NE(Get("/today?whose=nobody").body.find("Ann Example"), std::string::npos);
    EXPECT_NE(Get("/today?whose=nobody&list=later").body.find("Nothing here"), std::string::npos);
    EXPECT_EQ(Get("/today", {identity::Permission::kViewTeam}).status, 403);
}

TEST_P(TodayTest, WaitsForWhoWasAskedToTakeOverAndSaysWhatOtherAreasAsk) {
    transfers::TransferOffered offer;
    offer.id = transfers::TransferId::New();
    offer.to_name = "Devon";
    offer.offered_on = today_;
    offer.wished_on = today_ + days(20);
    RecordAnyway(ann_, offer);
    const auto waiting = Get("/today?whose=all");
    EXPECT_NE(waiting.body.find("Handing over – Devon has to answer"), std::string::npos);
    EXPECT_NE(waiting.body.find("/people/" + ann_.value + "/transfers"), std::string::npos);
    RecordAnyway(ann_, transfers::TransferDeclined{offer.id, today_, "Full"});
    EXPECT_EQ(Get("/today?whose=all").body.find("Handing over – Devon"), std::string::npos);

    EXPECT_EQ(waiting.body.find("Other areas ask you"), std::string::npos);
    const auto id = transfers::TransferId::New();
    const AreaId own = area_;
    const StreamId area(area_.value);
    GoToNewArea(AreaId("QH8"));
    const auto somebody = NewPerson("Ben");
    offer.id = id;
    offer.to_area = own;
    RecordAnyway(somebody, offer);
    const AreaId other = std::exchange(area_, own);
    RecordAnyway(area, transfers::OfferArrived{id, other, somebody});
    EXPECT_NE(Get("/today").body.find("take over 1 young person"), std::string::npos);
    EXPECT_EQ(
        Get("/today", {identity::Permission::kViewRegister}).body.find("take over 1"),
        std::string::npos
    );
    RecordAnyway(area, transfers::OfferSettled{id, transfers::TransferState::kTakenBack});
    EXPECT_EQ(Get("/today").body.find("Other areas ask you"), std::string::npos);
}

TEST_P(TodayTest, AnOfferThatNobodyAnswersIsOverdueUntilTheyAreAskedAgain) {
    transfers::TransferOffered offer;
    offer.id = transfers::TransferId::New();
    offer.to_name = "Devon";
    offer.offered_on = today_ - days(20);
    offer.wished_on = today_ + days(20);
    RecordAnyway(ann_, offer);
    RecordAnyway(ann_, transfers::AnswerExpected{offer.id, today_ - days(6), 14});
    const auto late = Get("/today?whose=all&list=overdue");
    EXPECT_NE(late.body.find("ask Devon again, unless they have answered"), std::string::npos);
    EXPECT_NE(late.body.find("6 days overdue"), std::string::npos);
    RecordAnyway(
        ann_,
        transfers::RemindedAboutTransfer{
            offer.id, today_, "Sam Patel", transfers::AskedHow::kTelephone, today_ + days(14)}
    );
    EXPECT_EQ(Get("/today?whose=all&list=overdue").body.find("ask Devon"), std::string::npos);
    EXPECT_NE(Get("/today?whose=all&list=later").body.find("ask Devon"), std::string::npos);
}

// The review of an EHC plan is the lead's; after support it is nobody's, and asks about coming
// back.
TEST_P(TodayTest, AnEhcPlanIsReviewedByItsDay) {
    people::DetailsRecorded planned;
    planned.reference = "A1";
    planned.given_name = Sensitive(std::string("Ann"));
    planned.family_name = Sensitive(std::string("Example"));
    planned.date_of_birth = DateOf(2008, 5, 17);
    planned.ehcp_from = DateOf(2019, 3, 1);
    RecordAnyway(ann_, planned);
    Lead(ann_, jo_);
    EXPECT_EQ(ListOf(jo_, List::kToDo), "nothing") << "there is no keyworking";
    const auto id = keyworking::EpisodeId::New();
    RecordAnyway(ann_, keyworking::EpisodeOpened{.id = id, .opened_on = today_ - days(90)});
    EXPECT_EQ(ListOf(jo_, List::kToDo), "Review of the EHC plan 2023-02-28");
    const auto page = Get("/today?whose=all&list=later");
    EXPECT_NE(page.body.find("/people/" + ann_.value + "/ehc-plan"), std::string::npos);
    keyworking::EhcPlanReviewed review;
    review.id = keyworking::EhcReviewId::New();
    review.held_on = today_;
    RecordAnyway(ann_, review);
    EXPECT_EQ(ListOf(jo_, List::kToDo), "Review of the EHC plan 2024-01-08");
    EXPECT_EQ(
        ListOf(jo_, List::kWaiting), "EHC plan – the council has to say what it decided 2023-02-06"
    );
    RecordAnyway(ann_, keyworking::EpisodeClosed{.id = id, .closed_on = today_});
    EXPECT_EQ(
        ListOf(jo_, List::kToDo),
        "Review of the EHC plan: ask whether the keyworker should come back 2024-01-08"
    );
    RecordAnyway(
        ann_,
        keyworking::EhcDecisionTold{
            .id = review.id,
            .outcome = keyworking::EhcOutcome::kCeased,
            .told_on = today_,
            .decision = "It ends"}
    );
    EXPECT_EQ(ListOf(std::nullopt, List::kToDo), "nothing");
    EXPECT_EQ(ListOf(std::nullopt, List::kWaiting), "nothing");
}

TEST_P(TodayTest, AdviceIsFollowedUpByItsDay) {
    const auto id = keyworking::EpisodeId::New();
    RecordAnyway(
        ann_,
        keyworking::EpisodeOpened{
            .id = id,
            .kind = keyworking::EpisodeKind::kPreventativeConsultation,
            .opened_on = today_ - days(9)}
    );
    keyworking::ConsultationGiven given;
    given.id = id;
    given.asker = "Hillside School";
    given.follow_up_on = today_ - days(2);
    RecordAnyway(ann_, given);
    const auto late = Get("/today?whose=all&list=overdue");
    EXPECT_NE(late.body.find("Ask how it went: advice to Hillside School"), std::string::npos);
    EXPECT_NE(late.body.find("/people/" + ann_.value + "/consultations"), std::string::npos);
    RecordAnyway(ann_, keyworking::EpisodeClosed{.id = id, .closed_on = today_});
    EXPECT_EQ(Get("/today?whose=all&list=overdue").body.find("Hillside"), std::string::npos);
}

TEST_P(TodayTest, GoesOnWhereThePageBeforeEnded) {
    for (int i = 0; i < 51; ++i) Promise(ann_, today_ + days(i), "Promise " + std::to_string(i));
    const auto first = Get("/today?whose=all&list=waiting");
    EXPECT_NE(first.body.find("Promise 49 "), std::string::npos);
    EXPECT_EQ(first.body.find("Promise 50 "), std::string::npos);
    const auto at = first.body.find("/today?whose=all&amp;list=waiting&amp;after=");
    ASSERT_NE(at, std::string::npos);
    std::string next = first.body.substr(at, first.body.find('"', at) - at);
    for (auto amp = next.find("&amp;"); amp != std::string::npos; amp = next.find("&amp;"))
        next.replace(amp, 5, "&");
    const auto second = Get(next);
    EXPECT_NE(second.body.find("Promise 50 "), std::string::npos);
    EXPECT_EQ(second.body.find("Promise 49 "), std::string::npos);
}

TEST_P(TodayTest, FollowsTwoRecordsThatAreJoinedAndSeparatedAgain) {
    const auto anne = NewPerson("Anne");
    Lead(ann_, jo_);
    Promise(ann_, today_ - days(1), "Write the plan", jo_);
    Promise(anne, today_ + days(6), "Visit the school", jo_);
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, anne, "One person"); });
    const auto items = [&](const people::PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return ItemsOf(tables, scope).size();
        });
    };
    EXPECT_EQ(items(ann_), 2U);
    EXPECT_EQ(ListOf(jo_, List::kToDo), "Write the plan 2023-01-08, Visit the school 2023-01-15");
    EXPECT_EQ(CountsOf(jo_), "1 1 0 0 1");
    WithJournal([&](journal::Journal& journal) { journal.Unmerge(ann_, anne, "Cousins"); });
    EXPECT_EQ(items(ann_), 1U);
    EXPECT_EQ(items(anne), 1U);
    EXPECT_EQ(CountsOf(jo_), "1 1 0 0 1");
}

// The day stands from the day on which the yes is recorded; nothing is recorded on the birthday.
TEST_P(TodayTest, AParentsYesIsAskedAgainWhenTheyTurn16) {
    const auto bea = NewPerson("Bea", "Example", DateOf(2007, 3, 1));
    consents::ConsentRecorded yes{
        .id = consents::ConsentId::New(),
        .given_by = consents::ConsentGiver::kParentalResponsibility,
        .name = "Kim Example",
        .decided_on = today_ - days(30),
        .explained = "What the register is",
        .on_register = true};
    RecordAnyway(bea, yes);
    EXPECT_EQ(CountsOf(std::nullopt), "0 0 0 0 0") << "we do not work with her";
    Lead(bea, jo_);
    EXPECT_EQ(ListOf(jo_, List::kToDo), "Ask them about consent: they turn 16 2023-03-01");
    EXPECT_EQ(CountsOf(jo_), "0 0 1 0 1");
    AdvanceDays(52);
    EXPECT_EQ(CountsOf(jo_, days(52)), "1 0 0 0 0");
    const auto late = Get("/today?whose=all&list=overdue");
    EXPECT_NE(late.body.find("/people/" + bea.value + "/consent"), std::string::npos);
    yes.id = consents::ConsentId::New();
    yes.given_by = consents::ConsentGiver::kYoungPerson;
    yes.decided_on = today_;
    RecordAnyway(bea, yes);
    EXPECT_EQ(ListOf(jo_, List::kToDo), "nothing");
}

TEST_P(TodayTest, TheMostOverdueStandsFirstOncePerPerson) {
    const auto duty = [&](const people::PersonId& person, int in_days) {
        RecordAnyway(
            person,
            risk::RatingDutySet{
                .id = risk::DutyId::New(),
                .duty = risk::DutyKind::kContact,
                .rating = dsr::Rating::kRed,
                .starts_on = today_,
                .due_on = today_ + days(in_days),
                .counted = "some days"}
        );
    };
    const auto bea = NewPerson("Bea", "Example", DateOf(2007, 1, 7));
    duty(ann_, 5);
    duty(ann_, -1);
    duty(bea, 3);
    RecordAnyway(
        bea,
        consents::ConsentRecorded{
            .id = consents::ConsentId::New(),
            .given_by = consents::ConsentGiver::kParentalResponsibility,
            .name = "Kim Example",
            .decided_on = today_ - days(30),
            .explained = "What the register is",
            .on_register = true}
    );
    Lead(bea, jo_);
    Promise(NewPerson("Cal"), today_ - days(9), "An action is no process", jo_);
    // `2023-01-07 Bea Example (2023-01-07)` ...: the first day, and that of consent.
    const auto list = [&](Date consent_until, const FirstDue& after = {}) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            std::string text;
            for (const FirstDue& due : ListMostOverdue(tables, area, after, consent_until, 50))
                text += ToText(due.due_on) + " " + due.name.Reveal() +
                        (due.consent_due_on ? " (" + ToText(*due.consent_due_on) + ") " : " ");
            return text;
        });
    };
    EXPECT_EQ(list(today_), "2023-01-07 Bea Example (2023-01-07) 2023-01-08 Ann Example ");
    EXPECT_EQ(
        list(today_ - days(5)), "2023-01-08 Ann Example 2023-01-12 Bea Example (2023-01-07) "
    );
    EXPECT_EQ(
        list(today_, {.person = bea, .due_on = DateOf(2023, 1, 7)}), "2023-01-08 Ann Example "
    );
}

TEST_P(TodayTest, WhatLiesFurtherAheadThanAYearIsShownInTime) {
    const auto cal = NewPerson("Cal", "Example", DateOf(2010, 3, 1));
    Lead(cal, jo_);
    RecordAnyway(
        cal,
        consents::ConsentRecorded{
            .id = consents::ConsentId::New(),
            .given_by = consents::ConsentGiver::kParentalResponsibility,
            .name = "Kim Example",
            .decided_on = today_,
            .explained = "What the register is",
            .keyworking = true}
    );
    EXPECT_EQ(CountsOf(jo_), "0 0 0 0 1");
    EXPECT_EQ(CountsOf(jo_, days(800)), "0 0 1 0 0");
}

// What a rating asks for, and that signals ask for another look, stand once each for as long as
// they are open.
TEST_P(TodayTest, ACrisisWaitsForTheLeadUntilSomebodyTakesItOn) {
    Lead(ann_, jo_);
    const auto id = crisis::CrisisId::New();
    RecordAnyway(
        ann_,
        crisis::CrisisNoted{
            .id = id, .happened_on = today_ - days(1), .happened = "Ran out", .done = "Walked"}
    );
    const std::string waits = "After a crisis: read what happened and take it on 2023-01-08";
    EXPECT_EQ(ListOf(jo_, List::kToDo), waits);
    EXPECT_EQ(ListOf(std::nullopt, List::kToDo), waits);
    RecordAnyway(ann_, crisis::CrisisAcknowledged{.id = id, .answer = "I see her at ten"});
    EXPECT_EQ(ListOf(jo_, List::kToDo), "nothing");
}

TEST_P(TodayTest, ShowsWhatARatingAsksForAndThatSignalsWait) {
    Lead(ann_, jo_);
    const auto stay = dsr::RegisterEntryId::New();
    RecordAnyway(ann_, dsr::ReferralReceived{.stay = stay, .referred_on = today_});
    RecordAnyway(
        ann_,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = today_}
    );
    RecordAnyway(
        StreamId(area_.value),
        risk::DutyChosen{
            .rating = dsr::Rating::kRed,
            .duty = risk::DutyKind::kContact,
            .days = 3,
            .from = today_,
            .reason = "The team"}
    );
    const signals::SignalRecorded police{
        .id = signals::SignalId::New(),
        .kind = signals::SignalKind::kPolice,
        .noticed_on = today_,
        .told_by = {},
        .note = {}};
    RecordAnyway(ann_, police);
    EXPECT_EQ(
        ListOf(jo_, List::kToDo),
        "Early signals: look at the rating again " + ToText(today_ + days(2))
    );
    const auto red = [&] {
        RecordAnyway(
            ann_,
            dsr::RatingGiven{
                .id = dsr::RatingId::New(),
                .rating = dsr::Rating::kRed,
                .rated_on = today_,
                .rationale = "Two incidents",
                .rule = "RATE-1"}
        );
    };
    red();
    EXPECT_NE(
        ListOf(jo_, List::kToDo).find("See or speak with them " + ToText(today_ + days(3))),
        std::string::npos
    );
    EXPECT_EQ(ListOf(jo_, List::kToDo).find("Early signals"), std::string::npos);
    const std::string before = CountsOf(std::nullopt);
    red();
    EXPECT_EQ(CountsOf(std::nullopt), before) << "nothing is said twice";
}

}  // namespace
}  // namespace alongside::today
