// Stepping down, coming back, phases and handing the lead over: from use case to row on both
// databases, and from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/keyworking/end_allocation.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/module.h"
#include "care/keyworking/move_phase.h"
#include "care/keyworking/name_keyworker.h"
#include "care/keyworking/open_episode.h"
#include "care/keyworking/plan_step_down.h"
#include "care/keyworking/restore_support.h"
#include "care/keyworking/step_down_store.h"
#include "care/register/decide_referral.h"
#include "care/register/rate_person.h"
#include "care/register/refer_person.h"
#include "care/register/register_tables.h"
#include "care/register/remove_from_register.h"
#include "care/workforce/close_post.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::keyworking {
namespace {

using identity::Grants;
using identity::Permission;
using workforce::PostId;

Date Day(unsigned day) {
    return DateOf(2023, 1, day);
}

template <class T>
std::string RefusalOf(const Result<T>& result) {
    if (result) return {};
    const Error& error = result.error();
    return error.fields.empty() ? error.rule : error.fields.front().field;
}

class StepDownTest : public test::PageTest {
protected:
    StepDownTest()
        : PageTest(
              {&AddKeyworking, &workforce::AddWorkforce, &dsr::AddRegister}, {KeyworkingRoutes()}
          ) {}

    PostId NewPost(const std::string& worker_id) {
        return Must(Do(workforce::OpenPost,
                       {.details =
                            {.worker_id = worker_id,
                             .name = worker_id + " Lindley",
                             .role = "Keyworker",
                             .grade = "6",
                             .carries_caseload = true,
                             .opened_on = DateOf(2022, 1, 1)}})
        ).post;
    }
    EpisodeId Open(Date opened_on = Day(2)) {
        return Must(Do(OpenEpisode,
                       {.person = ann_,
                        .kind = EpisodeKind::kKeyworking,
                        .opened_on = opened_on,
                        .phase = "Getting to know"}))
            .id;
    }
    AllocationId Lead(const PostId& worker, Date from = Day(2)) {
        const std::string seen = VersionOf(LeadOn(Allocations(), clock_.Today()));
        return Must(Do(NameKeyworker,
                       {.person = ann_,
                        .worker = worker,
                        .role = AllocationRole::kLead,
                        .from = from,
                        .seen = seen}))
            .id;
    }
    static StepDownPlanned APlan(FamilyAgreement agreed = FamilyAgreement::kYes) {
        StepDownPlanned plan;
        plan.starts_on = Day(5);
        plan.ends_on = Day(30);
        plan.agreed_with_family = agreed;
        plan.why = "School goes well";
        plan.how_to_come_back = "Ring the office";
        return plan;
    }
    StepDownId Plan(FamilyAgreement agreed = FamilyAgreement::kYes) {
        return Must(Do(PlanStepDown, {.person = ann_, .plan = APlan(agreed)})).id;
    }
    HandoverId Offer(const StepDownId& plan, const std::string& service) {
        HandoverOffered offer;
        offer.service = service;
        offer.what = "Family visits";
        offer.offered_on = Day(6);
        return Must(Do(OfferHandover, {.person = ann_, .plan = plan, .offer = offer})).id;
    }
    Result<HandoverAnswered> Answer(
        const StepDownId& plan, const HandoverId& handover, bool accepted, int seen = 1
    ) {
        HandoverAnswered answer;
        answer.accepted = accepted;
        answer.answered_on = Day(8);
        answer.by = "Sam";
        return Do(
            AnswerHandover,
            {.person = ann_, .plan = plan, .handover = handover, .seen = seen, .answer = answer}
        );
    }
    Result<ClosedEpisode> Back(const StepDownId& plan, int seen = 1, Date on = Day(9)) {
        SteppedBack back;
        back.on = on;
        back.outcome = "Sleeps well, at school";
        StepOutcomeGiven became;
        became.family_view = "We manage";
        return Do(
            StepBack, {.person = ann_, .plan = plan, .seen = seen, .back = back, .became = became}
        );
    }
    Result<RestoredSupport> Restore(Date on, Grants grants = Grants::All()) {
        return Do(
            RestoreSupport,
            {.person = ann_, .on = on, .why = "School broke down", .asked_by = "Her mother"},
            grants
        );
    }
    Result<LeadHandoverOffered> Ask(const AllocationId& from, const PostId& to) {
        return Do(
            OfferLead, {.person = ann_, .from = from, .seen = 1, .to = to, .reason = "Turns 18"}
        );
    }
    dsr::RegisterEntryId PutOnRegister(std::optional<dsr::Consent> consent) {
        const auto stay = Must(Do(dsr::ReferPerson,
                                  {.person = ann_,
                                   .referred_on = DateOf(2022, 11, 1),
                                   .source = dsr::ReferralSource::kSchool,
                                   .consent = consent,
                                   .consent_on = DateOf(2022, 11, 1)}))
                              .stay;
        Must(
            Do(dsr::DecideReferral,
               {.person = ann_,
                .stay = stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = DateOf(2022, 11, 2)})
        );
        return stay;
    }
    void TakeOffRegister(const dsr::RegisterEntryId& stay) {
        Must(
            Do(dsr::RemoveFromRegister,
               {.person = ann_, .stay = stay, .seen = 2, .removed_on = Day(7), .reason = "Well"})
        );
    }

    template <class Ask>
    auto Held(const Ask& ask) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ask(tables, scope);
        });
    }
    std::vector<Allocation> Allocations() {
        return Held([](const auto& tables, const auto& scope) {
            return KeyworkingStore(tables, scope).Allocations();
        });
    }
    std::vector<Episode> Episodes() {
        return Held([](const auto& tables, const auto& scope) {
            return KeyworkingStore(tables, scope).Episodes();
        });
    }
    std::vector<StepDown> Plans() {
        return Held([](const auto& tables, const auto& scope) {
            return StepDownStore(tables, scope).Plans();
        });
    }
    std::vector<dsr::Stay> Stays() {
        return Held([](const auto& tables, const auto& scope) {
            return dsr::RegisterStore(tables, scope).Stays();
        });
    }
    /// The lead on a day; empty for none.
    PostId LeaderOn(Date day) {
        const auto lead = LeadOn(Allocations(), day);
        return lead ? lead->worker : PostId();
    }
    std::vector<LeadHandover> Offers() {
        return Held([](const auto& tables, const auto& scope) {
            return KeyworkingStore(tables, scope).LeadHandovers();
        });
    }

    const people::PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value;
};
class StepDownPagesTest : public StepDownTest {
protected:
    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    /// The answer to the form of an address below the person's, with a day in `field`.
    web::Response Fill(
        const std::string& at, web::Fields fields, const std::string& field, Date day
    ) {
        return SendTo(page_ + at, test::AddDay(fields, field, day));
    }
    static bool Says(const web::Response& page, const std::string& words) {
        return page.body.find(words) != std::string::npos;
    }
    web::Response Shown() { return Get(page_ + "/step-down"); }
};
INSTANTIATE_ON_BOTH(StepDownTest);
INSTANTIATE_ON_SQLITE(StepDownPagesTest);

TEST_P(StepDownTest, IsPlannedOnceForSupportThatIsOpen) {
    EXPECT_EQ(RefusalOf(Do(PlanStepDown, {.person = ann_, .plan = APlan()})), "STEP-3");
    const EpisodeId episode = Open();
    const StepDownId plan = Plan();
    EXPECT_EQ(
        Plans(),
        (std::vector<StepDown>{
            {.id = plan,
             .episode = episode,
             .starts_on = Day(5),
             .ends_on = Day(30),
             .agreed_with_family = FamilyAgreement::kYes,
             .why = "School goes well",
             .how_to_come_back = "Ring the office"}})
    );
    EXPECT_EQ(RefusalOf(Do(PlanStepDown, {.person = ann_, .plan = APlan()})), "STEP-1");
    StepDownPlanned backwards = APlan();
    backwards.ends_on = Day(4);
    backwards.why = " ";
    EXPECT_EQ(Do(PlanStepDown, {.person = ann_, .plan = backwards}).error().fields.size(), 2U);
}

TEST_P(StepDownTest, IsChangedWholeInTheVersionSeen) {
    Open();
    ChangeStepDownCommand command{.person = ann_, .plan = Plan(), .seen = 1, .right = {}};
    command.right.starts_on = Day(6);
    command.right.ends_on = Day(29);
    command.right.agreed_with_family = FamilyAgreement::kNo;
    command.right.why = "They ask for it";
    command.right.how_to_come_back = "Ring Jo";
    EXPECT_EQ(RefusalOf(Do(ChangeStepDown, command)), "reason");
    command.right.reason = "They asked for more time";
    Must(Do(ChangeStepDown, command));
    EXPECT_EQ(Plans().at(0).agreed_with_family, FamilyAgreement::kNo);
    EXPECT_EQ(Plans().at(0).how_to_come_back, "Ring Jo");
    EXPECT_EQ(Do(ChangeStepDown, command).error().fault, Fault::kConflict);
}

TEST_P(StepDownTest, GoesStepByStep) {
    Open();
    const StepDownId plan = Plan();
    const auto add = [&](Date on) {
        StepAdded step;
        step.on = on;
        step.what = "Every second week";
        return Do(AddStep, {.person = ann_, .plan = plan, .step = step});
    };
    EXPECT_EQ(RefusalOf(add(Day(4))), "on") << "before the plan begins";
    EXPECT_EQ(RefusalOf(add(Day(31))), "on");
    const StepId second = Must(add(Day(20))).id;
    const StepId first = Must(add(Day(8))).id;
    TakeStepCommand take{.person = ann_, .plan = plan, .step = first, .seen = 1, .taken = {}};
    take.taken.on = Day(10);
    EXPECT_EQ(RefusalOf(Do(TakeStep, take)), "on") << "tomorrow";
    take.taken.on = Day(9);
    take.taken.note = "Went well";
    Must(Do(TakeStep, take));
    take.seen = 2;
    EXPECT_EQ(RefusalOf(Do(TakeStep, take)), "STEP-5");
    const auto steps = Held([&](const auto& tables, const auto& scope) {
        return StepDownStore(tables, scope).Steps(plan);
    });
    EXPECT_EQ(
        steps,
        (std::vector<PlannedStep>{
            {.id = first,
             .version = 2,
             .plan = plan,
             .on = Day(8),
             .what = "Every second week",
             .taken_on = Day(9),
             .note = "Went well"},
            {.id = second, .plan = plan, .on = Day(20), .what = "Every second week"}})
    );
    take.plan = StepDownId("another");
    EXPECT_EQ(Do(TakeStep, take).error().fault, Fault::kNotFound);
}

TEST_P(StepDownTest, EndsOnlyWhenWhoTakesOverHasAccepted) {
    Open();
    Lead(NewPost("KW1"));
    const StepDownId plan = Plan();
    const HandoverId early_help = Offer(plan, "Early help");
    EXPECT_EQ(RefusalOf(Back(plan)), "STEP-2") << "nobody answered";
    Must(Answer(plan, early_help, false));
    EXPECT_EQ(RefusalOf(Answer(plan, early_help, true, 2)), "STEP-5");
    EXPECT_EQ(RefusalOf(Back(plan)), "STEP-2") << "they declined";
    const HandoverId school = Offer(plan, "School nurse");
    EXPECT_EQ(RefusalOf(Back(plan)), "STEP-2") << "the other has to answer";
    Must(Answer(plan, school, true));
    EXPECT_EQ(RefusalOf(Back(plan, 1, Day(1))), "on") << "before support began";
    EXPECT_EQ(Back(plan, 7).error().fault, Fault::kConflict);

    const ClosedEpisode closed = Must(Back(plan));
    EXPECT_EQ(closed.closed.close_reason, CloseReason::kSteppedBack);
    EXPECT_EQ(Episodes().at(0).closed_on, Day(9));
    EXPECT_EQ(Allocations().at(0).to, Day(9));
    EXPECT_EQ(Plans().at(0).stepped_back_on, Day(9));
    EXPECT_EQ(Plans().at(0).outcome, "Sleeps well, at school");
    EXPECT_EQ(RefusalOf(Back(plan, 2)), "STEP-4");
}

TEST_P(StepDownTest, EndsOnlyWhenTheFamilyWasAsked) {
    Open();
    EXPECT_EQ(RefusalOf(Back(Plan(FamilyAgreement::kNotAsked))), "STEP-2");
}

TEST_P(StepDownTest, AFamilyThatDisagreesIsRecordedAndDoesNotBlock) {
    Open();
    EXPECT_TRUE(Back(Plan(FamilyAgreement::kNo)));
}

TEST_P(StepDownTest, KeepsSchoolByStageAndEachTimeTheyWereAsked) {
    Open();
    const StepDownId plan = Plan();
    const auto school = [&](SchoolStage stage, Date from) {
        SchoolReturnRecorded back;
        back.stage = stage;
        back.from = from;
        Must(Do(RecordSchoolReturn, {.person = ann_, .plan = plan, .school = back}));
    };
    school(SchoolStage::kFullTime, Day(20));
    school(SchoolStage::kPartTime, Day(6));
    school(SchoolStage::kFullTime, Day(25));
    EXPECT_EQ(
        Held([&](const auto& tables, const auto& scope) {
            return StepDownStore(tables, scope).SchoolReturns(plan);
        }),
        (std::vector<SchoolReturn>{
            {SchoolStage::kPartTime, Day(6), {}}, {SchoolStage::kFullTime, Day(25), {}}})
    );
    ReengagementAsked asked{
        .id = {},
        .asked_on = Day(10),
        .at = AskedAt::kReview,
        .wanted = Wanted::kLater,
        .note = {}};
    EXPECT_EQ(RefusalOf(Do(AskReengagement, {.person = ann_, .asked = asked})), "asked_on");
    asked.asked_on = Day(3);
    Must(Do(AskReengagement, {.person = ann_, .asked = asked}));
    asked.asked_on = Day(8);
    asked.wanted = Wanted::kYes;
    Must(Do(AskReengagement, {.person = ann_, .asked = asked}));
    const auto held = Held([&](const auto& tables, const auto& scope) {
        return StepDownStore(tables, scope).Reengagements();
    });
    ASSERT_EQ(held.size(), 2U);
    EXPECT_EQ(held[0].wanted, Wanted::kYes) << "the latest first";
}

TEST_P(StepDownTest, AComingBackBringsEverythingBack) {
    const auto stay = PutOnRegister(dsr::Consent::kGiven);
    const PostId jo = NewPost("KW1");
    EXPECT_EQ(RefusalOf(Restore(Day(9))), "BACK-2");
    Open();
    Lead(jo);
    EXPECT_EQ(RefusalOf(Restore(Day(9))), "BACK-1");
    Must(Back(Plan(), 1, Day(6)));
    TakeOffRegister(stay);
    EXPECT_EQ(RefusalOf(Restore(Day(5))), "on") << "before support ended";
    EXPECT_EQ(RefusalOf(Restore(Day(10))), "on");

    const RestoredSupport restored = Must(Restore(Day(8)));
    EXPECT_TRUE(restored.has_lead);
    EXPECT_EQ(restored.on_register, BackOnRegister::kAccepted);
    ASSERT_EQ(Episodes().size(), 2U);
    EXPECT_EQ(Episodes()[1].opened_on, Day(8));
    EXPECT_FALSE(Episodes()[1].closed_on);
    EXPECT_EQ(LeaderOn(Day(8)), jo);
    EXPECT_EQ(LeaderOn(Day(7)), PostId());
    EXPECT_TRUE(dsr::IsOnRegister(Stays(), Day(8)));
    EXPECT_FALSE(dsr::IsOnRegister(Stays(), Day(7)));
    EXPECT_EQ(Stays().back().consent, dsr::Consent::kGiven);
    EXPECT_EQ(
        Held([](const auto& tables, const auto& scope) {
            return KeyworkingStore(tables, scope).ComeBacks();
        }),
        (std::vector<ComeBack>{{Episodes()[1].id, Day(8), "School broke down", "Her mother"}})
    );
    EXPECT_EQ(Must(Do(PlanStepDown, {.person = ann_, .plan = APlan()})).episode, Episodes()[1].id)
        << "the plan of before does not stand in the way";
}

TEST_P(StepDownTest, AComingBackLeavesOpenWhatCannotComeBack) {
    const auto stay = PutOnRegister(dsr::Consent::kWithdrawn);
    const PostId jo = NewPost("KW1");
    Open();
    Lead(jo);
    Must(Back(Plan(), 1, Day(6)));
    TakeOffRegister(stay);
    Must(
        Do(workforce::ClosePost, {.post = jo, .seen = 1, .closed_on = Day(7), .reason = "No funds"})
    );
    const RestoredSupport restored = Must(Restore(Day(9)));
    EXPECT_FALSE(restored.has_lead);
    EXPECT_EQ(restored.on_register, BackOnRegister::kConsentMissing);
    EXPECT_EQ(LeaderOn(Day(9)), PostId());
    EXPECT_EQ(Stays().size(), 1U);
    EXPECT_EQ(Episodes().size(), 2U);
}

TEST_P(StepDownTest, AKeyworkerBringsBackWhatAKeyworkerMay) {
    const auto stay = PutOnRegister(dsr::Consent::kGiven);
    Open();
    Lead(NewPost("KW1"));
    Must(Back(Plan(), 1, Day(6)));
    TakeOffRegister(stay);
    const Grants keyworker{Permission::kRecordEpisode, Permission::kAddPerson};
    const RestoredSupport restored = Must(Restore(Day(9), keyworker));
    EXPECT_FALSE(restored.has_lead);
    EXPECT_EQ(restored.on_register, BackOnRegister::kReferred);
    EXPECT_EQ(Stays().back().decision, dsr::Decision::kPending);
}

TEST_P(StepDownTest, TheLeadPassesOnTheDayTheOtherAccepts) {
    const PostId jo = NewPost("KW1");
    const PostId kim = NewPost("KW2");
    Open();
    const AllocationId leads = Lead(jo);
    const LeadHandoverOffered offer = Must(Ask(leads, kim));
    EXPECT_EQ(RefusalOf(Ask(leads, kim)), "HAND-1");
    EXPECT_EQ(LeaderOn(today_), jo) << "until they answer";
    EXPECT_EQ(
        RefusalOf(
            Do(EndAllocation, {.person = ann_, .allocation = leads, .seen = 1, .ended_on = today_})
        ),
        "KEY-6"
    );
    AnswerLeadCommand answer{.person = ann_, .handover = offer.id, .seen = 1, .why = "No room"};
    Must(Do(AnswerLead, answer));
    EXPECT_EQ(LeaderOn(today_), jo);
    answer.seen = 2;
    EXPECT_EQ(RefusalOf(Do(AnswerLead, answer)), "HAND-3");

    answer.handover = Must(Ask(leads, kim)).id;
    answer.seen = 1;
    answer.accepted = true;
    answer.on = today_;
    Must(Do(AnswerLead, answer));
    EXPECT_EQ(LeaderOn(today_), kim);
    EXPECT_EQ(Allocations().at(0).to, today_);
    ASSERT_EQ(Offers().size(), 2U);
    EXPECT_EQ(Offers()[0].state, HandoverState::kDeclined);
    EXPECT_EQ(Offers()[0].why_declined, "No room");
    EXPECT_EQ(Offers()[1].state, HandoverState::kAccepted);
    EXPECT_EQ(Offers()[1].accepted_on, today_);
}

TEST_P(StepDownTest, OnlyThoseConcernedHandTheLeadOver) {
    const PostId kim = NewPost("KW2");
    const AllocationId leads = Lead(NewPost("KW1"));
    const Grants keyworker{Permission::kRecordEpisode};
    const auto offer = Do(
        OfferLead, {.person = ann_, .from = leads, .seen = 1, .to = kim, .reason = "Why"}, keyworker
    );
    EXPECT_EQ(RefusalOf(offer), "HAND-4");
    AnswerLeadCommand answer{
        .person = ann_,
        .handover = Must(Ask(leads, kim)).id,
        .seen = 1,
        .accepted = true,
        .on = today_};
    EXPECT_EQ(RefusalOf(Do(AnswerLead, answer, keyworker)), "HAND-4");
}

TEST_P(StepDownTest, PhasesFollowOneAnotherAndTheEpisodesOwnWordsFollowThem) {
    const EpisodeId episode = Open();
    EXPECT_EQ(Episodes().at(0).phase, "Getting to know") << "what was written freely stays";
    MovePhaseCommand move{
        .person = ann_, .episode = episode, .seen = 1, .phase = Phase::kClosed, .from = Day(3)};
    EXPECT_EQ(RefusalOf(Do(MovePhase, move)), "phase");
    move.phase = Phase::kAssessment;
    move.from = Day(1);
    EXPECT_EQ(RefusalOf(Do(MovePhase, move)), "from");
    move.from = Day(3);
    Must(Do(MovePhase, move));
    EXPECT_EQ(Episodes().at(0).phase, "Assessment");
    EXPECT_EQ(Do(MovePhase, move).error().fault, Fault::kConflict);
    move.seen = 2;
    EXPECT_EQ(RefusalOf(Do(MovePhase, move)), "PHASE-2");
    move.phase = Phase::kCrisis;
    move.from = Day(5);
    Must(Do(MovePhase, move));
    Must(
        Do(RecordActivity,
           {.person = ann_,
            .episode = episode,
            .done = {.episode = {}, .activity = Activity::kPlanMade, .on = Day(4), .note = {}}})
    );
    Must(
        Do(RecordActivity,
           {.person = ann_,
            .episode = episode,
            .done =
                {.episode = {},
                 .activity = Activity::kPlanMade,
                 .on = Day(5),
                 .note = "With pictures"}})
    );
    const auto phases = Held([&](const auto& tables, const auto& scope) {
        return KeyworkingStore(tables, scope).Phases(episode);
    });
    EXPECT_EQ(
        phases, (std::vector<EpisodePhase>{{Phase::kAssessment, Day(3)}, {Phase::kCrisis, Day(5)}})
    );
    const auto done = Held([&](const auto& tables, const auto& scope) {
        return KeyworkingStore(tables, scope).Activities(episode);
    });
    EXPECT_EQ(done, (std::vector<DoneActivity>{{Activity::kPlanMade, Day(5), "With pictures"}}));
    Must(Back(Plan()));
    EXPECT_EQ(PhaseOf(Episodes().at(0), phases), Phase::kClosed);
    move.seen = Episodes().at(0).version;
    move.phase = Phase::kReview;
    EXPECT_EQ(RefusalOf(Do(MovePhase, move)), "PHASE-1");
}

TEST_P(StepDownTest, NeedsThePermissionForEachChange) {
    const Grants viewing{Permission::kViewPerson};
    const auto forbidden = [](const auto& result) {
        return !result && result.error().fault == Fault::kForbidden;
    };
    EXPECT_TRUE(forbidden(Do(PlanStepDown, {.person = ann_, .plan = {}}, viewing)));
    EXPECT_TRUE(forbidden(Do(StepBack, {.person = ann_}, viewing)));
    EXPECT_TRUE(forbidden(Do(AskReengagement, {.person = ann_, .asked = {}}, viewing)));
    EXPECT_TRUE(forbidden(Do(RestoreSupport, {.person = ann_}, viewing)));
    EXPECT_TRUE(forbidden(Do(OfferLead, {.person = ann_}, viewing)));
    EXPECT_TRUE(forbidden(Do(AnswerLead, {.person = ann_}, viewing)));
    EXPECT_TRUE(forbidden(Do(MovePhase, {.person = ann_}, viewing)));
    EXPECT_TRUE(forbidden(Do(RecordActivity, {.person = ann_, .episode = {}, .done = {}}, viewing))
    );
}

TEST_P(StepDownPagesTest, LeadsThroughAWholeStepDown) {
    EXPECT_TRUE(Says(Shown(), "There is no keyworking now"));
    Open();
    EXPECT_TRUE(Says(Shown(), "Make a plan"));
    web::Fields plan = {
        {"agreed_with_family", "not-asked"},
        {"why", "School goes well"},
        {"how_to_come_back", "Ring Jo"}};
    test::AddDay(plan, "starts_on", Day(5));
    const std::string at = "/step-down/";
    EXPECT_EQ(SendTo(page_ + at + "new", plan).status, 422) << "no last day";
    EXPECT_EQ(GoesTo(Fill(at + "new", plan, "ends_on", Day(30))), page_ + "/step-down");
    const std::string of = at + Plans().at(0).id.value;

    EXPECT_EQ(Fill(of + "/steps/new", {{"what", "We ring"}}, "on", Day(8)).status, 303);
    EXPECT_TRUE(Says(Shown(), "8 January 2023"));
    const auto steps = Held([&](const auto& tables, const auto& scope) {
        return StepDownStore(tables, scope).Steps(Plans().at(0).id);
    });
    const std::string taken = of + "/steps/" + steps.at(0).id.value + "/taken";
    EXPECT_EQ(Fill(taken, {{"note", "Fine"}}, "on", Day(9)).status, 303);
    EXPECT_TRUE(Says(Shown(), "Yes, on 9 January 2023: Fine"));

    const web::Fields offer = {{"service", "Early help"}, {"what", "Family visits"}};
    EXPECT_EQ(Fill(of + "/services/new", offer, "offered_on", Day(6)).status, 303);
    const auto asked = Held([&](const auto& tables, const auto& scope) {
        return StepDownStore(tables, scope).Handovers(Plans().at(0).id);
    });
    const std::string answer = of + "/services/" + asked.at(0).id.value + "/answer";
    EXPECT_EQ(
        Fill(answer, {{"answer", "accepted"}, {"by", "Sam"}}, "answered_on", Day(7)).status, 303
    );
    EXPECT_TRUE(Says(Shown(), "Yes, on 7 January 2023 – Sam"));
    EXPECT_EQ(Fill(of + "/school", {{"stage", "part-time"}}, "from", Day(6)).status, 303);
    EXPECT_TRUE(Says(Shown(), "Part-time from 6 January 2023"));

    EXPECT_TRUE(Says(Shown(), "The family was not asked yet"));
    EXPECT_EQ(Fill(of + "/step-back", {{"outcome", "Sleeps well"}}, "on", Day(9)).status, 422);
    const web::Fields outcome = {
        {"outcome", "Sleeps well"}, {"result", "better"}, {"family_view", "We manage"}};
    const auto refused = Fill(of + "/step-back", outcome, "on", Day(9));
    EXPECT_EQ(refused.status, 409);
    EXPECT_TRUE(Says(refused, "The family was not asked yet"));
    plan = {
        {"agreed_with_family", "yes"},
        {"why", "School goes well"},
        {"how_to_come_back", "Ring Jo"},
        {"reason", "They agreed on the phone"}};
    test::AddDay(plan, "starts_on", Day(5));
    EXPECT_EQ(Fill(of + "/change", plan, "ends_on", Day(30)).status, 303);
    EXPECT_EQ(Fill(of + "/step-back", outcome, "on", Day(9)).status, 303);
    EXPECT_EQ(Episodes().at(0).close_reason, CloseReason::kSteppedBack);
    EXPECT_TRUE(Says(Shown(), "They come back"));
    EXPECT_TRUE(Says(
        Shown(),
        "stepped back on 9 January 2023: Sleeps well – Better than when we began, with some things "
        "left to do. The family says: We manage"
    ));
    const auto list = Get("/stepped-back");
    EXPECT_TRUE(Says(list, "Support of 1 young person stepped back"));
    EXPECT_TRUE(Says(list, "We manage"));
    EXPECT_TRUE(Says(list, page_ + "/step-down"));
    EXPECT_TRUE(Says(Get("/stepped-back?quarter=2022-10-01"), "Nobody stepped back"));
    for (const char* quarter : {"nonsense&page=-7", "0001-01-01", "9999-12-31&page=99999999999"})
        EXPECT_EQ(Get("/stepped-back?quarter=" + std::string(quarter)).status, 200) << quarter;
    EXPECT_GE(CountLooks(ann_), 10U);
}

TEST_P(StepDownPagesTest, KeepsEachTimeTheyWereAskedWhetherTheyWantUsBack) {
    const web::Fields said = {{"at", "ehcp-review"}, {"wanted", "later"}, {"note", "After Easter"}};
    EXPECT_EQ(Fill("/reengagement", said, "asked_on", Day(4)).status, 303);
    EXPECT_TRUE(Says(
        Shown(),
        "4 January 2023, at a review of the EHC plan: Not now, ask again later – After Easter"
    ));
}

TEST_P(StepDownPagesTest, SaysBeforehandWhatComesBackAndBringsItBack) {
    const auto stay = PutOnRegister(dsr::Consent::kGiven);
    Must(
        Do(dsr::RatePerson,
           {.person = ann_,
            .rating = dsr::Rating::kAmber,
            .rated_on = Day(3),
            .rationale = "Out of school",
            .seen = ""})
    );
    Open();
    EXPECT_EQ(Get(page_ + "/come-back").status, 409) << "they have support now";
    Lead(NewPost("KW1"));
    Must(Back(Plan(), 1, Day(6)));
    TakeOffRegister(stay);
    const auto form = Get(page_ + "/come-back");
    EXPECT_TRUE(Says(form, "KW1 Lindley leads again from that day"));
    EXPECT_TRUE(Says(form, "They left it on 7 January 2023"));
    EXPECT_TRUE(Says(form, "It was amber, since 3 January 2023"));
    EXPECT_TRUE(Says(form, "Sleeps well, at school"));
    const web::Fields typed = {{"why", "School broke down"}, {"asked_by", "Her mother"}};
    EXPECT_EQ(Fill("/come-back", {{"why", "Why"}}, "on", Day(8)).status, 422);
    EXPECT_EQ(GoesTo(Fill("/come-back", typed, "on", Day(8))), page_);
    EXPECT_TRUE(dsr::IsOnRegister(Stays(), Day(8)));
    EXPECT_TRUE(LeadOn(Allocations(), Day(8)));
    EXPECT_TRUE(Says(Shown(), "Came back on 8 January 2023: School broke down"));
}

TEST_P(StepDownPagesTest, HandsTheLeadOverByAskingAndAnswering) {
    const PostId kim = NewPost("KW2");
    const std::string part = "/keyworkers/" + Lead(NewPost("KW1")).value;
    EXPECT_EQ(Get(page_ + part + "/answer").status, 409) << "nobody is asked";
    EXPECT_FALSE(Says(Get(page_ + part + "/hand-over"), "KW1 Lindley, Keyworker"));
    const web::Fields ask = {{"to", kim.value}, {"reason", "Turns 18"}};
    EXPECT_EQ(GoesTo(SendTo(page_ + part + "/hand-over", ask)), page_);
    const auto first = Get(page_ + part + "/answer");
    const auto stale = Get(page_ + part + "/answer");
    EXPECT_TRUE(Says(first, "KW2 Lindley was asked on 9 January 2023: Turns 18"));
    web::Fields no = {{"answer", "declined"}};
    test::AddDay(no, "on", today_);
    EXPECT_EQ(Send(first, page_ + part + "/answer", no).status, 422) << "no reason";
    no.Add("why", "No room");
    EXPECT_EQ(Send(first, page_ + part + "/answer", no).status, 303);

    EXPECT_EQ(SendTo(page_ + part + "/hand-over", ask).status, 303);
    web::Fields yes = {{"answer", "accepted"}};
    test::AddDay(yes, "on", today_);
    EXPECT_EQ(Send(stale, page_ + part + "/answer", yes).status, 409) << "another offer by now";
    EXPECT_EQ(SendTo(page_ + part + "/answer", yes).status, 303);
    EXPECT_EQ(LeaderOn(today_), kim);
}

TEST_P(StepDownPagesTest, ShowsThePhaseAndWhatThereIsToDoInIt) {
    EXPECT_TRUE(Says(Get(page_ + "/phases"), "There was no keyworking yet"));
    const std::string episode = "/episodes/" + Open().value;
    EXPECT_TRUE(Says(Get(page_ + "/phases"), "as it was written down: Getting to know"));
    EXPECT_EQ(Fill(episode + "/phase", {{"phase", "closed"}}, "from", Day(3)).status, 422);
    EXPECT_EQ(
        GoesTo(Fill(episode + "/phase", {{"phase", "assessment"}}, "from", Day(3))),
        page_ + "/phases"
    );
    EXPECT_TRUE(Says(Get(page_ + "/phases"), "Phase: Assessment"));
    const auto form = Get(page_ + episode + "/activities");
    web::Fields done = {{"activity", "plan-made"}, {"note", "With pictures"}};
    test::AddDay(done, "on", Day(4));
    EXPECT_EQ(Send(form, page_ + episode + "/activities", done).status, 303);
    EXPECT_TRUE(Says(Get(page_ + "/phases"), "On 4 January 2023: With pictures"));
}

TEST_P(StepDownPagesTest, KnowsNoPlanOfSomebodyElse) {
    Open();
    const std::string of = page_ + "/step-down/" + Plan().value;
    EXPECT_EQ(Get(of + "/change").status, 200);
    const std::string other = "/people/" + NewPerson("Bea").value;
    EXPECT_EQ(Get(other + of.substr(page_.size()) + "/change").status, 404);
    const Grants viewing{Permission::kViewPerson};
    EXPECT_EQ(Get(of + "/change", viewing).status, 403);
    EXPECT_EQ(Get(page_ + "/step-down", viewing).status, 200);
    EXPECT_FALSE(Says(Get(page_ + "/step-down", viewing), "Change the plan"));
}

}  // namespace
}  // namespace alongside::keyworking
