// From the addresses of stepping down to what they show and change.
// SPDX-License-Identifier: MIT
#include "care/keyworking/step_down_pages.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "care/keyworking/ehc_review_store.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/plan_step_down.h"
#include "care/keyworking/step_down_questions.h"
#include "care/keyworking/step_down_store.h"
#include "care/keyworking/step_down_view.h"
#include "care/keyworking/stepped_back_store.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using patterns::FormFrame;
using people::PersonOf;

StepDownId PlanOf(const web::Request& request) {
    return StepDownId(request.Parameter("plan"));
}
StepId StepOf(const web::Request& request) {
    return StepId(request.Parameter("step"));
}
HandoverId HandoverOf(const web::Request& request) {
    return HandoverId(request.Parameter("handover"));
}

html::Url StepDownOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("step-down");
}
html::Url PlanAt(const web::Request& request, std::string_view act) {
    return StepDownOf(PersonOf(request)).Segment(PlanOf(request).value).Segment(act);
}

// Why support cannot step back yet, as the use case would say.
std::string HindranceOf(
    const StepDownContext& context, const StepDown& plan, const std::vector<Handover>& handovers
) {
    SteppedBack back;
    back.on = context.today;
    back.outcome = "As well as can be";
    const auto decided = DecideSteppingBack(context, plan, handovers, back);
    return decided ? std::string() : decided.error().message;
}

void FillPlan(StepDownView& shown, const StepDownContext& context, const StepDownStore& store) {
    shown.plan = OpenPlan(context);
    shown.earlier = context.plans;
    std::ranges::reverse(shown.earlier);
    if (!shown.plan) return;
    std::erase(shown.earlier, *shown.plan);
    shown.steps = store.Steps(shown.plan->id);
    shown.handovers = store.Handovers(shown.plan->id);
    shown.school = store.SchoolReturns(shown.plan->id);
    shown.hindrance = HindranceOf(context, *shown.plan, shown.handovers);
}

StepDownView::Support SupportOf(const StepDownContext& context) {
    if (KeyworkingOn(context.episodes, context.today)) return StepDownView::Support::kOpen;
    const auto ended = [](const Episode& episode) {
        return episode.kind == EpisodeKind::kKeyworking && episode.closed_on;
    };
    return std::ranges::any_of(context.episodes, ended) ? StepDownView::Support::kEnded
                                                        : StepDownView::Support::kNone;
}

Result<StepDownView> Look(const identity::View& view, const people::PersonId& person) {
    TRY_ASSIGN(const auto subject, people::FindSubject(view, Permission::kViewPerson, person));
    const KeyworkingStore keyworking(view.tables, subject.scope);
    const StepDownStore store(view.tables, subject.scope);
    const StepDownContext context{
        .episodes = keyworking.Episodes(), .plans = store.Plans(), .today = view.today};
    StepDownView shown;
    shown.name = subject.name;
    shown.person = people::PageOf(subject.scope.stream());
    FillPlan(shown, context, store);
    shown.outcomes = StepOutcomesOf(view.tables, subject.scope);
    shown.reengagements = store.Reengagements();
    shown.today = view.today;
    TRY_ASSIGN(const people::Person who, people::PersonStore(view.tables, subject.scope).Get());
    EhcContext ehc = EhcReviewStore(view.tables, subject.scope)
                         .Context({who.details.ehcp_from, who.details.ehcp_to}, view.today);
    if (!who.details.date_of_death) shown.next_ehc_review = NextEhcReview(ehc);
    shown.ehc_reviews = std::move(ehc.reviews);
    shown.come_backs = keyworking.ComeBacks();
    shown.support = SupportOf(context);
    return shown;
}

// What a form of this page is made from.
struct Asked {
    std::string title;
    html::Url action;
    std::optional<int> seen;
    std::function<html::Html(const FormFrame&)> render;
};

// Shows the form that `find(view, store)` gives.
template <class Find>
web::Response ShowAsked(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent, const Find& find
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordEpisode, PersonOf(request))
        );
        TRY_ASSIGN(const Asked asked, find(view, StepDownStore(view.tables, subject.scope)));
        std::optional<std::string> seen;
        if (asked.seen) seen = std::to_string(*asked.seen);
        const auto frame = site::FrameOf(
            visit, subject.name, asked.action, StepDownOf(subject.scope.stream()), sent, seen
        );
        return site::FormPage{asked.title, frame.back, asked.render(frame), subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowPlanning(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&](const identity::View& view, const StepDownStore&) -> Result<Asked> {
        return Asked{
            "Plan to step down",
            StepDownOf(PersonOf(request)).Segment("new"),
            std::nullopt,
            [today = view.today](const FormFrame& frame) {
                return PlanForm(frame, std::nullopt, today);
            }};
    };
    return ShowAsked(request, visit, sent, find);
}

// Whether a form changes the plan itself, or adds to it and takes nobody's place.
enum class Does { kChange, kAdd };

// A form about the plan of the address: `render(frame, plan, today)`.
template <class Render>
web::Response ShowOfPlan(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    Does does,
    const std::string& title,
    const html::Url& action,
    const Render& render
) {
    const auto find = [&](const identity::View& view, const StepDownStore& store) -> Result<Asked> {
        TRY_ASSIGN(const StepDown plan, store.GetPlan(PlanOf(request)));
        const auto seen = does == Does::kChange ? std::optional(plan.version) : std::nullopt;
        return Asked{
            title, action, seen, [plan, render, today = view.today](const FormFrame& frame) {
                return render(frame, plan, today);
            }};
    };
    return ShowAsked(request, visit, sent, find);
}

web::Response ShowPlanChange(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOfPlan(
        request, visit, sent, Does::kChange, "Change the plan", PlanAt(request, "change"), PlanForm
    );
}

web::Response ShowStep(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOfPlan(
        request,
        visit,
        sent,
        Does::kAdd,
        "Add a step",
        PlanAt(request, "steps").Segment("new"),
        [](const FormFrame& frame, const StepDown& plan, Date) { return StepForm(frame, plan); }
    );
}

web::Response ShowTaking(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&](const identity::View& view, const StepDownStore& store) -> Result<Asked> {
        TRY_ASSIGN(const PlannedStep step, store.GetStep(PlanOf(request), StepOf(request)));
        return Asked{
            "A step was taken",
            PlanAt(request, "steps").Segment(step.id.value).Segment("taken"),
            step.version,
            [step, today = view.today](const FormFrame& frame) {
                return TakingForm(frame, step, today);
            }};
    };
    return ShowAsked(request, visit, sent, find);
}

web::Response ShowOffer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOfPlan(
        request,
        visit,
        sent,
        Does::kAdd,
        "Ask a service to take over",
        PlanAt(request, "services").Segment("new"),
        [](const FormFrame& frame, const StepDown&, Date today) { return OfferForm(frame, today); }
    );
}

web::Response ShowAnswer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&](const identity::View& view, const StepDownStore& store) -> Result<Asked> {
        TRY_ASSIGN(
            const Handover handover, store.GetHandover(PlanOf(request), HandoverOf(request))
        );
        return Asked{
            "Record their answer",
            PlanAt(request, "services").Segment(handover.id.value).Segment("answer"),
            handover.version,
            [handover, today = view.today](const FormFrame& frame) {
                return AnswerForm(frame, handover, today);
            }};
    };
    return ShowAsked(request, visit, sent, find);
}

web::Response ShowSchool(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOfPlan(
        request,
        visit,
        sent,
        Does::kAdd,
        "School or college",
        PlanAt(request, "school"),
        [](const FormFrame& frame, const StepDown&, Date today) { return SchoolForm(frame, today); }
    );
}

web::Response ShowSteppingBack(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOfPlan(
        request,
        visit,
        sent,
        Does::kChange,
        "Step back",
        PlanAt(request, "step-back"),
        SteppingBackForm
    );
}

web::Response ShowReengagement(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto find = [&](const identity::View& view, const StepDownStore&) -> Result<Asked> {
        return Asked{
            "Do they want the keyworker back?",
            people::PageOf(PersonOf(request)).Segment("reengagement"),
            std::nullopt,
            [at = EnumNamed<AskedAt>(request.query.Get("at")),
             today = view.today](const FormFrame& frame) {
                return ReengagementForm(frame, at, today);
            }};
    };
    return ShowAsked(request, visit, sent, find);
}

// Carries out `act(work)` and goes back to the page of the plan.
template <class Act>
web::Response Carry(
    const web::Request& request,
    const site::Visit& visit,
    const site::Answers& answers,
    site::ShowAgain show,
    const char* says,
    const Act& act
) {
    return site::CarryOut(
        request,
        visit,
        answers,
        show,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(act(work));
            const people::PersonId person = PersonOf(request);
            return site::Receipt{StepDownOf(person), says, person};
        }
    );
}

// Of a plan, made or changed, in the order of its fields.
template <class Plan>
Plan ReadPlan(site::Answers& answers) {
    Plan plan;
    plan.starts_on = answers.Of(kStartsOnAsked);
    plan.ends_on = answers.Of(kEndsOnAsked);
    plan.agreed_with_family = answers.Of(kAgreedAsked);
    plan.why = answers.Of(kWhyLessAsked);
    plan.how_to_come_back = answers.Of(kWayBackAsked);
    return plan;
}

}  // namespace

web::Response GetStepDown(const web::Request& request, site::Visit& visit) {
    const auto looked =
        visit.Show([&](const identity::View& view) { return Look(view, PersonOf(request)); });
    if (!looked) return visit.Refuse(looked.error());
    StepDownView shown = *looked;
    if (visit.May(Permission::kRecordEpisode)) shown.acts = StepDownView::Acts::kOffered;
    visit.NoteAccess(PersonOf(request), "step-down");
    return visit.Page(
        {.title = "Stepping down",
         .before = nhsuk::BackLink{.href = shown.person},
         .content = StepDownPage(shown)}
    );
}

web::Response GetPlanning(const web::Request& request, site::Visit& visit) {
    return ShowPlanning(request, visit, site::FirstTime(request, visit));
}

web::Response PostPlanning(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const PlanStepDownCommand command = {
        .person = PersonOf(request), .plan = ReadPlan<StepDownPlanned>(answers)};
    return Carry(
        request,
        visit,
        answers,
        ShowPlanning,
        "The plan is saved",
        [&](const identity::Work& work) { return PlanStepDown(work, command); }
    );
}

web::Response GetPlanChange(const web::Request& request, site::Visit& visit) {
    return ShowPlanChange(request, visit, site::FirstTime(request, visit));
}

web::Response PostPlanChange(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ChangeStepDownCommand command = {
        .person = PersonOf(request),
        .plan = PlanOf(request),
        .seen = site::SeenVersion(request),
        .right = ReadPlan<StepDownChanged>(answers)};
    command.right.reason = answers.Of(kWhyPlanChangedAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowPlanChange,
        "The plan is changed",
        [&](const identity::Work& work) { return ChangeStepDown(work, command); }
    );
}

web::Response GetStep(const web::Request& request, site::Visit& visit) {
    return ShowStep(request, visit, site::FirstTime(request, visit));
}

web::Response PostStep(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AddStepCommand command = {.person = PersonOf(request), .plan = PlanOf(request), .step = {}};
    command.step.on = answers.Of(kStepOnAsked);
    command.step.what = answers.Of(kStepWhatAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowStep,
        "The step is added",
        [&](const identity::Work& work) { return AddStep(work, command); }
    );
}

web::Response GetTaking(const web::Request& request, site::Visit& visit) {
    return ShowTaking(request, visit, site::FirstTime(request, visit));
}

web::Response PostTaking(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    TakeStepCommand command = {
        .person = PersonOf(request),
        .plan = PlanOf(request),
        .step = StepOf(request),
        .seen = site::SeenVersion(request),
        .taken = {}};
    command.taken.on = answers.Of(kTakenOnAsked);
    command.taken.note = answers.IfAny(kHowItWentAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowTaking,
        "The step was taken",
        [&](const identity::Work& work) { return TakeStep(work, command); }
    );
}

web::Response GetOffer(const web::Request& request, site::Visit& visit) {
    return ShowOffer(request, visit, site::FirstTime(request, visit));
}

web::Response PostOffer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    OfferHandoverCommand command = {
        .person = PersonOf(request), .plan = PlanOf(request), .offer = {}};
    command.offer.service = answers.Of(kServiceAsked);
    command.offer.contact = answers.IfAny(kContactAsked);
    command.offer.what = answers.Of(kTakesOverAsked);
    command.offer.offered_on = answers.Of(kOfferedOnAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowOffer,
        "This is recorded",
        [&](const identity::Work& work) { return OfferHandover(work, command); }
    );
}

web::Response GetAnswer(const web::Request& request, site::Visit& visit) {
    return ShowAnswer(request, visit, site::FirstTime(request, visit));
}

web::Response PostAnswer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AnswerHandoverCommand command = {
        .person = PersonOf(request),
        .plan = PlanOf(request),
        .handover = HandoverOf(request),
        .seen = site::SeenVersion(request),
        .answer = {}};
    command.answer.accepted = answers.Of(kAnswerAsked) == AnswerGiven::kAccepted;
    command.answer.answered_on = answers.Of(kAnsweredOnAsked);
    command.answer.by = answers.Of(kAnsweredByAsked);
    command.answer.note = answers.IfAny(kAnswerNoteAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowAnswer,
        "The answer is recorded",
        [&](const identity::Work& work) { return AnswerHandover(work, command); }
    );
}

web::Response GetSchool(const web::Request& request, site::Visit& visit) {
    return ShowSchool(request, visit, site::FirstTime(request, visit));
}

web::Response PostSchool(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordSchoolReturnCommand command = {
        .person = PersonOf(request), .plan = PlanOf(request), .school = {}};
    command.school.stage = answers.Of(kSchoolAsked);
    command.school.from = answers.Of(kSchoolFromAsked);
    command.school.note = answers.IfAny(kSchoolNoteAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowSchool,
        "This is recorded",
        [&](const identity::Work& work) { return RecordSchoolReturn(work, command); }
    );
}

web::Response GetSteppingBack(const web::Request& request, site::Visit& visit) {
    return ShowSteppingBack(request, visit, site::FirstTime(request, visit));
}

web::Response PostSteppingBack(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    StepBackCommand command = {
        .person = PersonOf(request),
        .plan = PlanOf(request),
        .seen = site::SeenVersion(request),
        .back = {},
        .became = {}};
    command.back.on = answers.Of(kSteppedBackOnAsked);
    command.back.outcome = answers.Of(kOutcomeAsked);
    command.became.result = answers.Of(kStepOutcomeAsked);
    command.became.family_view = answers.Of(kFamilyViewAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowSteppingBack,
        "Support has stepped back",
        [&](const identity::Work& work) { return StepBack(work, command); }
    );
}

web::Response GetReengagement(const web::Request& request, site::Visit& visit) {
    return ShowReengagement(request, visit, site::FirstTime(request, visit));
}

web::Response PostReengagement(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AskReengagementCommand command = {.person = PersonOf(request), .asked = {}};
    command.asked.at = answers.Of(kAskedAtAsked);
    command.asked.asked_on = answers.Of(kAskedOnAsked);
    command.asked.wanted = answers.Of(kWantedAsked);
    command.asked.note = answers.IfAny(kWantedNoteAsked);
    return Carry(
        request,
        visit,
        answers,
        ShowReengagement,
        "This is recorded",
        [&](const identity::Work& work) { return AskReengagement(work, command); }
    );
}

}  // namespace alongside::keyworking
