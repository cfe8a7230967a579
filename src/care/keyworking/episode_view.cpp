// Renders the forms about episodes of support.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode_view.h"

#include <algorithm>
#include <utility>

#include "care/keyworking/come_back_questions.h"
#include "care/keyworking/episode_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/task_steps.h"

namespace alongside::keyworking {

using html::All;
using html::Html;
using html::Url;

namespace {

patterns::TaskStep StepOf(const PhasesView& view, const PhaseActivity& activity) {
    patterns::TaskStep step = {.title = std::string(activity.words)};
    if (view.acts == PhasesView::Acts::kOffered)
        step.href = Url(view.person)
                        .Segment("episodes")
                        .Segment(view.episode->id.value)
                        .Segment("activities")
                        .Query("activity", NameOf(activity.activity));
    const auto done = std::ranges::find(view.done, activity.activity, &DoneActivity::activity);
    if (done == view.done.end()) return step;
    step.state = patterns::StepState::kDone;
    step.hint = "On " + InWords(done->on) + (done->note ? ": " + *done->note : "");
    return step;
}

Html ActivitiesOf(const PhasesView& view, Phase phase) {
    patterns::TaskSteps steps{.steps = {}, .id_prefix = std::string(NameOf(phase))};
    for (const PhaseActivity& activity : kActivities)
        if (activity.phase == phase) steps.steps.push_back(StepOf(view, activity));
    return steps;
}

// Every phase, with what there is to do; the present one open.
Html Checklists(const PhasesView& view, const std::optional<Phase>& now) {
    Html all;
    for (std::size_t at = 0; at < NamesOf(Phase{}).size(); ++at) {
        const auto phase = static_cast<Phase>(at);
        all =
            All(all,
                nhsuk::Details{
                    .summary = {.text = std::string(WordsOf(phase))},
                    .html = ActivitiesOf(view, phase),
                    .open = now == phase});
    }
    return all;
}

Html PhasesSoFar(const PhasesView& view) {
    if (view.phases.empty()) return {};
    patterns::BulletList list;
    for (const EpisodePhase& phase : view.phases)
        list.items.push_back(
            html::Text(std::string(WordsOf(phase.phase)) + " from " + InWords(phase.from))
        );
    return list;
}

std::string PhaseNow(const PhasesView& view, const std::optional<Phase>& now) {
    if (now) return "Phase: " + std::string(WordsOf(*now));
    if (view.episode->phase) return "Phase, as it was written down: " + *view.episode->phase;
    return "No phase is chosen yet.";
}

std::string LeadInWords(const ComeBackView& view) {
    if (view.lead.empty()) return "Nobody led before. Name a lead keyworker afterwards.";
    if (view.why_no_lead.empty()) return view.lead + " leads again from that day.";
    return view.lead + " led last, and is not named again: " + view.why_no_lead + ".";
}

std::string RegisterInWords(const ComeBackView& view) {
    const std::string left =
        view.left_register_on ? "They left it on " + InWords(*view.left_register_on) + ". " : "";
    switch (view.on_register) {
        case BackOnRegister::kNeverWasOn:
            return "They were not on it before, and are not put on it now.";
        case BackOnRegister::kIsOn:
            return "They are on it.";
        case BackOnRegister::kWaits:
            return "A referral waits for its decision. That stays so.";
        case BackOnRegister::kAccepted:
            return left +
                   "They are on it again from that day. What they agreed to before counts again: "
                   "check with them that it still holds.";
        case BackOnRegister::kReferred:
            return left + "They are referred again; a team leader decides.";
        case BackOnRegister::kConsentMissing:
            return left +
                   "They did not agree to be on it, so they are not put back. Ask them, and refer "
                   "them if they agree.";
        case BackOnRegister::kNotAllowed:
            return left + "Somebody who may refer has to put them back.";
    }
    return {};
}

std::string RatingInWords(const ComeBackView& view) {
    if (!view.rating) return "They were never rated.";
    return "It was " + std::string(NameOf(*view.rating)) + ", since " + InWords(*view.rated_on) +
           ". It counts until you give a new one: do that soon.";
}

std::string PlanInWords(const StepDown& plan) {
    return "From " + InWords(plan.starts_on) + " to " + InWords(plan.ends_on) + ": " + plan.why +
           (plan.outcome ? ". It ended so: " + *plan.outcome : "");
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

}  // namespace

std::string EpisodeInWords(const Episode& episode) {
    const auto* kind =
        std::ranges::find(kKindOptions, episode.kind, &ask::Option<EpisodeKind>::value);
    return std::string(kind->text) + " from " + InWords(episode.opened_on) +
           (episode.closed_on ? " to " + InWords(*episode.closed_on) : "");
}

Html OpeningForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Open support",
        .fields =
            All(kKindAsked.In(frame.state),
                kOpenedOnAsked.In(frame.state, today),
                kPhaseAsked.In(frame.state)),
        .button = "Open support"};
}

Html ClosingForm(const patterns::FormFrame& frame, const Episode& episode, Date today) {
    Html intro = nhsuk::InsetText{.text = EpisodeInWords(episode)};
    if (episode.kind == EpisodeKind::kKeyworking)
        intro =
            All(intro,
                patterns::Paragraph{
                    .text = "The parts of the keyworkers who are named that day end with it."});
    return patterns::RecordForm{
        .frame = frame,
        .title = "Close support",
        .intro = intro,
        .fields = All(kClosedOnAsked.In(frame.state, today), kCloseReasonAsked.In(frame.state)),
        .button = "Close support"};
}

Html EpisodeAmendmentForm(
    const patterns::FormFrame& frame, const Episode& episode, const html::Url& withdraw
) {
    const Html intro =
        All(nhsuk::InsetText{.text = EpisodeInWords(episode)},
            patterns::Paragraph{
                .text = "Use this when it was written down wrongly. What was recorded stays in the "
                        "history."},
            patterns::Paragraph{
                .html = patterns::Link{.text = "This support never happened", .href = withdraw}});
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put support right",
        .intro = intro,
        .fields =
            All(kKindAsked.In(state, episode.kind),
                kOpenedOnAsked.In(state, episode.opened_on),
                kPhaseAsked.In(state, episode.phase.value_or("")),
                kRightClosedOnAsked.In(state, episode.closed_on),
                kRightCloseReasonAsked.In(state, episode.close_reason),
                kWrongEpisodeAsked.In(state))};
}

Html EpisodeWithdrawalForm(const patterns::FormFrame& frame, const Episode& episode) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverOpenedAsked,
        .title = "Withdraw support",
        .recorded = EpisodeInWords(episode),
        .consequence = {},
        .button = "Withdraw"};
}

Html PhasesPage(const PhasesView& view) {
    const Html title = nhsuk::Heading{
        .text = "Phases of support",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (!view.episode)
        return All(
            title,
            patterns::EmptyState{
                .heading = "There was no keyworking yet",
                .text = "Phases are those of an episode of keyworking. Open support first."}
        );
    const auto now = PhaseOf(*view.episode, view.phases);
    Html move;
    if (view.acts == PhasesView::Acts::kOffered && now != Phase::kClosed)
        move = nhsuk::Button{
            .text = "Move to another phase",
            .href = Url(view.person)
                        .Segment("episodes")
                        .Segment(view.episode->id.value)
                        .Segment("phase"),
            .variant = nhsuk::ButtonVariant::kSecondary};
    return All(
        title,
        nhsuk::InsetText{.text = PhaseNow(view, now)},
        PhasesSoFar(view),
        move,
        nhsuk::Heading{.text = "What there is to do", .size = nhsuk::Size::kM, .level = 2},
        patterns::Paragraph{
            .text =
                "After the Keyworking Function Guidance of the Council for Disabled Children, "
                "in our words. It is a guide: not all of it fits everybody, and much that helps "
                "is not in it.",
            .quiet = true},
        Checklists(view, now)
    );
}

Html PhaseForm(
    const patterns::FormFrame& frame,
    const Episode& episode,
    const std::optional<Phase>& now,
    Date today
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Move to another phase",
        .intro = nhsuk::InsetText{.text = EpisodeInWords(episode)},
        .fields = All(kMoveAsked.In(frame.state, now), kPhaseFromAsked.In(frame.state, today)),
        .button = "Move"};
}

Html ActivityForm(
    const patterns::FormFrame& frame, const std::optional<Activity>& likely, Date today
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Say what was done",
        .fields =
            All(kActivityAsked.In(frame.state, likely),
                kActivityOnAsked.In(frame.state, today),
                kActivityNoteAsked.In(frame.state))};
}

Html ComingBackForm(const patterns::FormFrame& frame, const ComeBackView& view, Date today) {
    nhsuk::SummaryList list = {
        .rows = {
            Row("Support", "A new episode of keyworking begins on that day."),
            Row("Lead keyworker", LeadInWords(view)),
            Row("The register", RegisterInWords(view)),
            Row("Last rating", RatingInWords(view))}};
    if (view.plan) list.rows.push_back(Row("Last plan to step down", PlanInWords(*view.plan)));
    return patterns::RecordForm{
        .frame = frame,
        .title = "They come back",
        .intro = All(patterns::Paragraph{.text = "This is what one step brings back:"}, list),
        .fields =
            All(kBackOnAsked.In(frame.state, today),
                kWhyBackAsked.In(frame.state),
                kWhoAskedAsked.In(frame.state)),
        .button = "Bring everything back"};
}

}  // namespace alongside::keyworking
