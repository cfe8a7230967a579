// Renders the page and forms about stepping down.
// SPDX-License-Identifier: MIT
#include "care/keyworking/step_down_view.h"

#include <algorithm>
#include <functional>
#include <span>
#include <string_view>
#include <utility>

#include "care/keyworking/ehc_review_view.h"
#include "care/keyworking/step_down_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormFrame;
using patterns::Paragraph;

template <class E>
std::string TextOf(std::span<const ask::Option<E>> options, E value) {
    return std::string(std::ranges::find(options, value, &ask::Option<E>::value)->text);
}

Url PageOf(const StepDownView& view) {
    return Url(view.person).Segment("step-down");
}
Url PlanAt(const StepDownView& view, std::string_view act) {
    return PageOf(view).Segment(view.plan->id.value).Segment(act);
}

bool Acts(const StepDownView& view) {
    return view.acts == StepDownView::Acts::kOffered;
}

nhsuk::Heading Part(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

// A link that stands alone below a list.
Html ActBelow(const StepDownView& view, std::string text, const Url& to) {
    if (!Acts(view)) return {};
    return Paragraph{.html = patterns::Link{.text = std::move(text), .href = to}};
}

Html PlanList(const StepDownView& view) {
    const StepDown& plan = *view.plan;
    return All(
        nhsuk::SummaryList{
            .rows =
                {Row("Support becomes less",
                     "From " + InWords(plan.starts_on) + ", to end by " + InWords(plan.ends_on)),
                 Row("Why", plan.why),
                 Row("They and their family agree",
                     TextOf<FamilyAgreement>(kAgreementOptions, plan.agreed_with_family)),
                 Row("The way back", plan.how_to_come_back)}},
        ActBelow(view, "Change the plan", PlanAt(view, "change"))
    );
}

Html NoPlan(const StepDownView& view) {
    using enum StepDownView::Support;
    if (view.support == kOpen)
        return patterns::EmptyState{
            .heading = "No plan to step down",
            .text =
                "Support goes on for as long as it is needed. When things have been steady for "
                "a while, plan with the family how it becomes less, bit by bit.",
            .actions = Acts(view) ? Html(nhsuk::Button{
                                        .text = "Make a plan", .href = PageOf(view).Segment("new")})
                                  : Html()};
    return patterns::EmptyState{
        .heading = "There is no keyworking now",
        .text = view.support == kEnded ? "If they need us again, they come back in one step."
                                       : "Open support first.",
        .actions =
            Acts(view) && view.support == kEnded
                ? Html(nhsuk::Button{
                      .text = "They come back", .href = Url(view.person).Segment("come-back")})
                : Html()};
}

void RenderStep(nhsuk::TableBody& to, const StepDownView& view, const PlannedStep& step) {
    to.Row().Cell(InWords(step.on)).Cell(step.what);
    if (step.taken_on)
        to.Cell("Yes, on " + InWords(*step.taken_on) + (step.note ? ": " + *step.note : ""));
    else if (Acts(view))
        to.Show(patterns::Link{
            .text = "Say that it was taken",
            .href = PlanAt(view, "steps").Segment(step.id.value).Segment("taken"),
            .visually_hidden_text = "the step of " + InWords(step.on)});
    else
        to.Cell("Not yet");
}

Html Steps(const StepDownView& view) {
    Html list = Paragraph{
        .text =
            "No steps yet. Say on which days what changes, so that everybody can see it coming."};
    if (!view.steps.empty())
        list = nhsuk::Table{
            .caption = {.text = "Steps by day", .classes = "nhsuk-u-visually-hidden"},
            .head = {{.text = "Day"}, {.text = "What changes"}, {.text = "Taken"}},
            .body =
                [&](nhsuk::TableBody& to) {
                    for (const PlannedStep& step : view.steps) RenderStep(to, view, step);
                },
            .first_cell_is_header = true,
            .responsive = true};
    return All(
        Part("Step by step"),
        list,
        ActBelow(view, "Add a step", PlanAt(view, "steps").Segment("new"))
    );
}

std::string AnswerInWords(const Handover& handover) {
    return std::string(handover.accepted == true ? "Yes" : "No") + ", on " +
           InWords(*handover.answered_on) +
           (handover.answered_by ? " – " + *handover.answered_by : "") +
           (handover.note ? ": " + *handover.note : "");
}

void RenderHandover(nhsuk::TableBody& to, const StepDownView& view, const Handover& handover) {
    to.Row()
        .Cell(handover.service + (handover.contact ? " (" + *handover.contact + ")" : ""))
        .Cell(handover.what)
        .Cell(InWords(handover.offered_on));
    if (handover.answered_on)
        to.Cell(AnswerInWords(handover));
    else if (Acts(view))
        to.Show(patterns::Link{
            .text = "Record their answer",
            .href = PlanAt(view, "services").Segment(handover.id.value).Segment("answer"),
            .visually_hidden_text = "that of " + handover.service});
    else
        to.Cell("Not yet");
}

Html Services(const StepDownView& view) {
    Html list = Paragraph{.text = "Nobody was asked yet to take anything over."};
    if (!view.handovers.empty())
        list = nhsuk::Table{
            .caption = {.text = "Services that were asked", .classes = "nhsuk-u-visually-hidden"},
            .head =
                {{.text = "Service"}, {.text = "What"}, {.text = "Asked on"}, {.text = "Answer"}},
            .body =
                [&](nhsuk::TableBody& to) {
                    for (const Handover& handover : view.handovers)
                        RenderHandover(to, view, handover);
                },
            .first_cell_is_header = true,
            .responsive = true};
    return All(
        Part("Who takes over"),
        list,
        ActBelow(view, "Ask a service to take over", PlanAt(view, "services").Segment("new"))
    );
}

Html School(const StepDownView& view) {
    Html list = Paragraph{.text = "Nothing is recorded about school or college yet."};
    if (!view.school.empty()) {
        patterns::BulletList stages;
        for (const SchoolReturn& back : view.school)
            stages.items.push_back(html::Text(
                TextOf<SchoolStage>(kSchoolOptions, back.stage) +
                (back.stage == SchoolStage::kNotNeeded ? "" : " from " + InWords(back.from)) +
                (back.note ? ": " + *back.note : "")
            ));
        list = stages;
    }
    return All(
        Part("School or college"),
        list,
        ActBelow(view, "Record how far it is", PlanAt(view, "school"))
    );
}

Html Ending(const StepDownView& view) {
    if (!Acts(view)) return {};
    if (!view.hindrance.empty())
        return All(
            Part("Stepping back"),
            Paragraph{.text = "Support cannot end yet. " + view.hindrance + "."}
        );
    return All(
        Part("Stepping back"),
        Paragraph{.text = "When they no longer need us, end support here."},
        nhsuk::Button{
            .text = "Step back",
            .href = PlanAt(view, "step-back"),
            .variant = nhsuk::ButtonVariant::kSecondary}
    );
}

std::string AskingInWords(const Reengagement& asked) {
    return InWords(asked.asked_on) + ", " +
           (asked.at == AskedAt::kReview       ? "at a C(E)TR"
            : asked.at == AskedAt::kEhcpReview ? "at a review of the EHC plan"
                                               : "at another time") +
           ": " + TextOf<Wanted>(kWantedOptions, asked.wanted) +
           (asked.note ? " – " + *asked.note : "");
}

// Each time that they were asked, wherever it was: the latest first.
std::vector<std::pair<Date, std::string>> TimesAsked(const StepDownView& view) {
    std::vector<std::pair<Date, std::string>> times;
    for (const Reengagement& asked : view.reengagements)
        times.emplace_back(asked.asked_on, AskingInWords(asked));
    for (const EhcReview& review : view.ehc_reviews)
        if (review.asked_back)
            times.emplace_back(
                review.held_on,
                InWords(review.held_on) + ", at a review of the EHC plan: " + AnswerInWords(review)
            );
    std::ranges::stable_sort(times, std::greater(), &std::pair<Date, std::string>::first);
    return times;
}

// By when the plan is reviewed, and where that is recorded.
Html EhcReviewLine(const StepDownView& view) {
    Html by;
    if (view.next_ehc_review)
        by = Paragraph{
            .text = "Their EHC plan is reviewed by " + InWords(view.next_ehc_review->by) +
                    (view.next_ehc_review->by < view.today ? ", which has passed: " : ": ") +
                    WhyDue(*view.next_ehc_review) +
                    (view.next_ehc_review->support == EhcReviewDue::Support::kEnded
                         ? ". Ask there whether support should come back."
                         : ".")};
    return All(
        by,
        Paragraph{
            .html =
                patterns::Link{
                    .text = "The EHC plan and its reviews",
                    .href = Url(view.person).Segment("ehc-plan")}}
    );
}

Html Asking(const StepDownView& view) {
    Html list = Paragraph{
        .text = "Ask at each C(E)TR and each review of the EHC plan whether they want us back."};
    if (const auto asked = TimesAsked(view); !asked.empty()) {
        patterns::BulletList times;
        for (const auto& [on, words] : asked) times.items.push_back(html::Text(words));
        list = times;
    }
    return All(
        Part("Do they want the keyworker back?"),
        EhcReviewLine(view),
        list,
        ActBelow(view, "Record what they said", Url(view.person).Segment("reengagement"))
    );
}

// How a plan that is over ended.
std::string EndOf(const StepDownView& view, const StepDown& plan) {
    if (!plan.stepped_back_on) return ", not carried to its end";
    std::string end =
        ", stepped back on " + InWords(*plan.stepped_back_on) + ": " + plan.outcome.value_or("");
    const auto became = std::ranges::find(view.outcomes, plan.id, &StepOutcomeGiven::id);
    if (became == view.outcomes.end()) return end;
    return end + " – " + std::string(WordsOf(became->result)) +
           ". The family says: " + became->family_view;
}

Html Before(const StepDownView& view) {
    patterns::BulletList items;
    for (const ComeBack& back : view.come_backs)
        items.items.push_back(html::Text(
            "Came back on " + InWords(back.on) + ": " + back.why + " (asked by " + back.asked_by +
            ")"
        ));
    for (const StepDown& plan : view.earlier)
        items.items.push_back(html::Text(
            "Plan from " + InWords(plan.starts_on) + " to " + InWords(plan.ends_on) +
            EndOf(view, plan)
        ));
    if (items.items.empty()) return {};
    return nhsuk::Details{.summary = {.text = "What came before"}, .html = items};
}

}  // namespace

Html StepDownPage(const StepDownView& view) {
    const Html title = nhsuk::Heading{
        .text = "Stepping down",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (!view.plan) return All(title, NoPlan(view), Asking(view), Before(view));
    return All(
        title,
        PlanList(view),
        Steps(view),
        Services(view),
        School(view),
        Ending(view),
        Asking(view),
        Before(view)
    );
}

Html PlanForm(const FormFrame& frame, const std::optional<StepDown>& held, Date today) {
    const auto& state = frame.state;
    const StepDown shown = held.value_or(StepDown{});
    const auto some = [&](const auto& value) { return held ? std::optional(value) : std::nullopt; };
    Html fields =
        All(kStartsOnAsked.In(state, held ? shown.starts_on : today),
            kEndsOnAsked.In(state, some(shown.ends_on)),
            kAgreedAsked.In(state, some(shown.agreed_with_family)),
            kWhyLessAsked.In(state, shown.why),
            kWayBackAsked.In(state, shown.how_to_come_back));
    if (held) fields = All(fields, kWhyPlanChangedAsked.In(state));
    return patterns::RecordForm{
        .frame = frame,
        .title = held ? "Change the plan to step down" : "Plan to step down",
        .intro = held ? Html()
                      : Html(Paragraph{
                            .text = "Make it with them. Steps, services and school are added to it "
                                    "afterwards."}),
        .fields = fields};
}

Html StepForm(const FormFrame& frame, const StepDown& plan) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Add a step",
        .intro =
            nhsuk::InsetText{
                .text = "The plan goes from " + InWords(plan.starts_on) + " to " +
                        InWords(plan.ends_on)},
        .fields = All(kStepOnAsked.In(frame.state), kStepWhatAsked.In(frame.state)),
        .button = "Add the step"};
}

Html TakingForm(const FormFrame& frame, const PlannedStep& step, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "A step was taken",
        .intro = nhsuk::InsetText{.text = "Planned for " + InWords(step.on) + ": " + step.what},
        .fields = All(kTakenOnAsked.In(frame.state, today), kHowItWentAsked.In(frame.state))};
}

Html OfferForm(const FormFrame& frame, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Ask a service to take over",
        .intro =
            Paragraph{
                .text = "Support does not end before whoever is asked has answered, and somebody "
                        "has said yes."},
        .fields =
            All(kServiceAsked.In(state),
                kContactAsked.In(state),
                kTakesOverAsked.In(state),
                kOfferedOnAsked.In(state, today))};
}

Html AnswerForm(const FormFrame& frame, const Handover& handover, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record their answer",
        .intro =
            nhsuk::InsetText{
                .text = handover.service + " was asked on " + InWords(handover.offered_on) +
                        " to take over: " + handover.what},
        .fields =
            All(kAnswerAsked.In(state),
                kAnsweredOnAsked.In(state, today),
                kAnsweredByAsked.In(state, handover.contact.value_or("")),
                kAnswerNoteAsked.In(state))};
}

Html SchoolForm(const FormFrame& frame, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "School or college",
        .fields = All(
            kSchoolAsked.In(state), kSchoolFromAsked.In(state, today), kSchoolNoteAsked.In(state)
        )};
}

Html SteppingBackForm(const FormFrame& frame, const StepDown& plan, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Step back",
        .intro = All(
            Paragraph{
                .text = "Support and the parts of the keyworkers who are named that day end "
                        "with it. The plan, the lead and the last rating stay on record: they "
                        "come back in one step if they are needed."},
            nhsuk::InsetText{
                .text = "The way back, as the family knows it: " + plan.how_to_come_back}
        ),
        .fields =
            All(kSteppedBackOnAsked.In(frame.state, today),
                kOutcomeAsked.In(frame.state),
                kStepOutcomeAsked.In(frame.state),
                kFamilyViewAsked.In(frame.state)),
        .button = "Step back"};
}

Html ReengagementForm(const FormFrame& frame, const std::optional<AskedAt>& at, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Do they want the keyworker back?",
        .fields =
            All(kAskedAtAsked.In(state, at),
                kAskedOnAsked.In(state, today),
                kWantedAsked.In(state),
                kWantedNoteAsked.In(state))};
}

}  // namespace alongside::keyworking
