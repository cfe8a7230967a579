// Load, decide, record: stepping down.
// SPDX-License-Identifier: MIT
#include "care/keyworking/plan_step_down.h"

#include <utility>

#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/step_down_store.h"
#include "care/keyworking/stepping_down.h"
#include "platform/base/text.h"

namespace alongside::keyworking {
namespace {

// Leave to change the plan of a person, whose stream is locked from here on.
Result<identity::Scope> Begin(const identity::Work& work, const people::PersonId& person) {
    TRY_ASSIGN(
        identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordEpisode, person)
    );
    work.journal.Lock(scope.stream());
    return scope;
}

StepDownContext Load(const identity::Work& work, const identity::Scope& scope) {
    return {
        .episodes = KeyworkingStore(work.tables, scope).Episodes(),
        .plans = StepDownStore(work.tables, scope).Plans(),
        .today = work.today};
}

}  // namespace

Result<StepDownPlanned> PlanStepDown(
    const identity::Work& work, const PlanStepDownCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    TRY_ASSIGN(const StepDownPlanned plan, DecidePlan(Load(work, scope), command.plan));
    return work.journal.Record(scope.stream(), plan);
}

Result<StepDownChanged> ChangeStepDown(
    const identity::Work& work, const ChangeStepDownCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    TRY_ASSIGN(
        const StepDown plan,
        StepDownStore(work.tables, scope).GetPlanToChange(command.plan, command.seen)
    );
    TRY_ASSIGN(
        const StepDownChanged changed, DecidePlanChange(Load(work, scope), plan, command.right)
    );
    return work.journal.Record(scope.stream(), changed);
}

Result<StepAdded> AddStep(const identity::Work& work, const AddStepCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    TRY_ASSIGN(const StepDown plan, StepDownStore(work.tables, scope).GetPlan(command.plan));
    TRY_ASSIGN(const StepAdded step, DecideStep(Load(work, scope), plan, command.step));
    return work.journal.Record(scope.stream(), step);
}

Result<StepTaken> TakeStep(const identity::Work& work, const TakeStepCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    const StepDownStore store(work.tables, scope);
    TRY_ASSIGN(const StepDown plan, store.GetPlan(command.plan));
    TRY_ASSIGN(
        const PlannedStep step, store.GetStepToChange(command.plan, command.step, command.seen)
    );
    TRY_ASSIGN(const StepTaken taken, DecideTaking(Load(work, scope), plan, step, command.taken));
    return work.journal.Record(scope.stream(), taken);
}

Result<HandoverOffered> OfferHandover(
    const identity::Work& work, const OfferHandoverCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    TRY_ASSIGN(const StepDown plan, StepDownStore(work.tables, scope).GetPlan(command.plan));
    TRY_ASSIGN(const HandoverOffered offer, DecideOffer(Load(work, scope), plan, command.offer));
    return work.journal.Record(scope.stream(), offer);
}

Result<HandoverAnswered> AnswerHandover(
    const identity::Work& work, const AnswerHandoverCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    const StepDownStore store(work.tables, scope);
    TRY_ASSIGN(const StepDown plan, store.GetPlan(command.plan));
    TRY_ASSIGN(
        const Handover handover,
        store.GetHandoverToChange(command.plan, command.handover, command.seen)
    );
    TRY_ASSIGN(
        const HandoverAnswered answer,
        DecideAnswer(Load(work, scope), plan, handover, command.answer)
    );
    return work.journal.Record(scope.stream(), answer);
}

Result<SchoolReturnRecorded> RecordSchoolReturn(
    const identity::Work& work, const RecordSchoolReturnCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    TRY_ASSIGN(const StepDown plan, StepDownStore(work.tables, scope).GetPlan(command.plan));
    TRY_ASSIGN(
        const SchoolReturnRecorded school,
        DecideSchoolReturn(Load(work, scope), plan, command.school)
    );
    return work.journal.Record(scope.stream(), school);
}

namespace {

// What is wrong with the step back, and with what became of it.
Result<SteppedBack> DecideBoth(
    const StepDownContext& context,
    const StepDown& plan,
    const std::vector<Handover>& handovers,
    const StepBackCommand& command
) {
    auto back = DecideSteppingBack(context, plan, handovers, command.back);
    if (!Trim(command.became.family_view).empty()) return back;
    if (!back && back.error().fault != Fault::kInvalid) return back;
    Error error = back ? Error{Fault::kInvalid, "There is a problem"} : std::move(back).error();
    error.fields.push_back(
        {"family_view", "Enter what they and their family say, or why nobody could ask them"}
    );
    return error;
}

}  // namespace

Result<ClosedEpisode> StepBack(const identity::Work& work, const StepBackCommand& command) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    const StepDownStore store(work.tables, scope);
    TRY_ASSIGN(const StepDown plan, store.GetPlanToChange(command.plan, command.seen));
    TRY_ASSIGN(
        const SteppedBack back,
        DecideBoth(Load(work, scope), plan, store.Handovers(plan.id), command)
    );
    TRY_ASSIGN(const Episode episode, KeyworkingStore(work.tables, scope).GetEpisode(plan.episode));
    work.journal.Record(scope.stream(), back);
    work.journal.Record(
        scope.stream(),
        StepOutcomeGiven{
            plan.id, command.became.result, std::string(Trim(command.became.family_view))}
    );
    auto closed = CloseEpisode(
        work,
        {.person = scope.stream(),
         .episode = episode.id,
         .seen = episode.version,
         .closed_on = back.on,
         .close_reason = CloseReason::kSteppedBack}
    );
    // The form calls the day by another name.
    if (!closed && closed.error().fault == Fault::kInvalid) {
        Error error = std::move(closed).error();
        for (FieldFault& fault : error.fields) fault.field = "on";
        return error;
    }
    return closed;
}

Result<ReengagementAsked> AskReengagement(
    const identity::Work& work, const AskReengagementCommand& command
) {
    TRY_ASSIGN(const identity::Scope scope, Begin(work, command.person));
    TRY_ASSIGN(const ReengagementAsked asked, DecideReengagement(command.asked, work.today));
    return work.journal.Record(scope.stream(), asked);
}

}  // namespace alongside::keyworking
