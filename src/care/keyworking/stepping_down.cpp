// The rules of stepping down.
// SPDX-License-Identifier: MIT
#include "care/keyworking/stepping_down.h"

#include <algorithm>
#include <utility>

#include "platform/base/text.h"

namespace alongside::keyworking {
namespace {

using Faults = std::vector<FieldFault>;

constexpr const char* kTodayOrPast = "The day must be today or in the past";

template <class Event>
Result<Event> UnlessFaulty(Event event, Faults faults) {
    if (!faults.empty()) return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
    return event;
}

void Need(const std::string& text, const char* field, const char* missing, Faults& faults) {
    if (Trim(text).empty()) faults.push_back({field, missing});
}

// Of what a plan says, whether made or changed.
template <class Plan>
Faults CheckPlan(const Plan& plan) {
    Faults faults;
    if (plan.ends_on < plan.starts_on)
        faults.push_back({"ends_on", "The last day must not be before the first"});
    Need(plan.why, "why", "Enter why support can become less", faults);
    Need(
        plan.how_to_come_back,
        "how_to_come_back",
        "Enter what the family was told about coming back",
        faults
    );
    return faults;
}

bool IsOpen(const StepDownContext& context, const StepDown& plan) {
    if (plan.stepped_back_on) return false;
    const auto episode = std::ranges::find(context.episodes, plan.episode, &Episode::id);
    return episode != context.episodes.end() && !episode->closed_on;
}

// STEP-4
Result<Done> CheckOpen(const StepDownContext& context, const StepDown& plan) {
    if (plan.stepped_back_on)
        return Error{
            Fault::kRefused,
            "This plan ended on " + InWords(*plan.stepped_back_on) + ", when support stepped back",
            "STEP-4"};
    if (!IsOpen(context, plan))
        return Error{Fault::kRefused, "The support that this plan belongs to has ended", "STEP-4"};
    return Done{};
}

}  // namespace

std::optional<StepDown> OpenPlan(const StepDownContext& context) {
    const auto plan = std::ranges::find_if(context.plans, [&](const StepDown& held) {
        return IsOpen(context, held);
    });
    if (plan == context.plans.end()) return std::nullopt;
    return *plan;
}

Result<StepDownPlanned> DecidePlan(const StepDownContext& context, StepDownPlanned plan) {
    if (auto faults = CheckPlan(plan); !faults.empty())
        return UnlessFaulty(std::move(plan), std::move(faults));
    const auto support = KeyworkingOn(context.episodes, context.today);
    // STEP-3
    if (!support)
        return Error{Fault::kRefused, "There is no keyworking now that could step down", "STEP-3"};
    // STEP-1
    if (const auto other = OpenPlan(context))
        return Error{
            Fault::kRefused,
            "There is a plan already, from " + InWords(other->starts_on) + " to " +
                InWords(other->ends_on) + ". Change that one",
            "STEP-1"};
    plan.id = StepDownId::New();
    plan.episode = support->id;
    return plan;
}

Result<StepDownChanged> DecidePlanChange(
    const StepDownContext& context, const StepDown& plan, StepDownChanged right
) {
    TRY(CheckOpen(context, plan));
    right.id = plan.id;
    Faults faults = CheckPlan(right);
    Need(right.reason, "reason", "Enter why the plan is changed", faults);
    return UnlessFaulty(std::move(right), std::move(faults));
}

Result<StepAdded> DecideStep(const StepDownContext& context, const StepDown& plan, StepAdded step) {
    TRY(CheckOpen(context, plan));
    step.id = StepId::New();
    step.plan = plan.id;
    Faults faults;
    if (step.on < plan.starts_on || step.on > plan.ends_on)
        faults.push_back(
            {"on",
             "The day must be within the plan: from " + InWords(plan.starts_on) + " to " +
                 InWords(plan.ends_on)}
        );
    Need(step.what, "what", "Enter what changes on that day", faults);
    return UnlessFaulty(std::move(step), std::move(faults));
}

Result<StepTaken> DecideTaking(
    const StepDownContext& context, const StepDown& plan, const PlannedStep& step, StepTaken taken
) {
    TRY(CheckOpen(context, plan));
    // STEP-5
    if (step.taken_on)
        return Error{
            Fault::kRefused, "This step was already taken on " + InWords(*step.taken_on), "STEP-5"};
    taken.id = step.id;
    Faults faults;
    if (taken.on > context.today) faults.push_back({"on", kTodayOrPast});
    return UnlessFaulty(std::move(taken), std::move(faults));
}

Result<HandoverOffered> DecideOffer(
    const StepDownContext& context, const StepDown& plan, HandoverOffered offer
) {
    TRY(CheckOpen(context, plan));
    offer.id = HandoverId::New();
    offer.plan = plan.id;
    Faults faults;
    Need(offer.service, "service", "Enter which service was asked", faults);
    Need(offer.what, "what", "Enter what they were asked to take over", faults);
    if (offer.offered_on > context.today) faults.push_back({"offered_on", kTodayOrPast});
    return UnlessFaulty(std::move(offer), std::move(faults));
}

Result<HandoverAnswered> DecideAnswer(
    const StepDownContext& context,
    const StepDown& plan,
    const Handover& handover,
    HandoverAnswered answer
) {
    TRY(CheckOpen(context, plan));
    // STEP-5
    if (handover.answered_on)
        return Error{
            Fault::kRefused,
            "They already answered on " + InWords(*handover.answered_on) +
                ". If it is another answer now, ask them again",
            "STEP-5"};
    answer.id = handover.id;
    Faults faults;
    if (answer.answered_on > context.today) faults.push_back({"answered_on", kTodayOrPast});
    if (answer.answered_on < handover.offered_on)
        faults.push_back(
            {"answered_on",
             "The day must not be before " + InWords(handover.offered_on) +
                 ", when they were asked"}
        );
    Need(answer.by, "by", "Enter who answered", faults);
    return UnlessFaulty(std::move(answer), std::move(faults));
}

Result<SchoolReturnRecorded> DecideSchoolReturn(
    const StepDownContext& context, const StepDown& plan, SchoolReturnRecorded school
) {
    TRY(CheckOpen(context, plan));
    school.plan = plan.id;
    return school;
}

Result<SteppedBack> DecideSteppingBack(
    const StepDownContext& context,
    const StepDown& plan,
    const std::vector<Handover>& handovers,
    SteppedBack back
) {
    TRY(CheckOpen(context, plan));
    back.plan = plan.id;
    Faults faults;
    if (back.on > context.today) faults.push_back({"on", kTodayOrPast});
    Need(back.outcome, "outcome", "Enter how things are now", faults);
    if (!faults.empty()) return UnlessFaulty(std::move(back), std::move(faults));
    // STEP-2
    const auto refuse = [](const std::string& words) {
        return Error{Fault::kRefused, words, "STEP-2"};
    };
    if (plan.agreed_with_family == FamilyAgreement::kNotAsked)
        return refuse("The family was not asked yet whether they agree. Ask, and change the plan");
    const auto silent =
        std::ranges::find_if(handovers, [](const Handover& offer) { return !offer.answered_on; });
    if (silent != handovers.end())
        return refuse(silent->service + " has not answered yet whether they take over");
    const auto accepted = [](const Handover& offer) { return offer.accepted == true; };
    if (!handovers.empty() && std::ranges::none_of(handovers, accepted))
        return refuse(
            handovers.front().service +
            " declined, and nobody else takes over. Ask another service first"
        );
    return back;
}

Result<ReengagementAsked> DecideReengagement(ReengagementAsked asked, Date today) {
    asked.id = ReengagementId::New();
    Faults faults;
    if (asked.asked_on > today) faults.push_back({"asked_on", kTodayOrPast});
    return UnlessFaulty(std::move(asked), std::move(faults));
}

}  // namespace alongside::keyworking
