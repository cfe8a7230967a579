// Renders the page and forms about a death.
// SPDX-License-Identifier: MIT
#include "care/people/death_view.h"

#include <algorithm>
#include <utility>

#include "care/people/death_questions.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/task_steps.h"

namespace alongside::people {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;

Html WhatIsKnown(const DeathView& view) {
    if (!view.death)
        return Paragraph{
            .text = "The day stands in their details. Nothing more was recorded about it."};
    nhsuk::SummaryList list = {
        .rows = {
            {.key = {.text = "We heard of it"},
             .value = {.text = InWords(view.death->learned_on)}}}};
    if (view.death->note)
        list.rows.push_back({.key = {.text = "Note"}, .value = {.text = *view.death->note}});
    return list;
}

patterns::TaskStep StepOf(const DeathView& view, DeathStep step) {
    const auto* option = std::ranges::find(kDeathStepOptions, step, &ask::Option<DeathStep>::value);
    patterns::TaskStep shown = {
        .title = std::string(option->text), .hint = std::string(option->hint)};
    if (view.acts != DeathView::Acts::kNone)
        shown.href = Url(view.page).Segment("steps").Query("step", NameOf(step));
    const auto done = std::ranges::find(view.done, step, &DoneDeathStep::step);
    if (done == view.done.end()) return shown;
    shown.state = patterns::StepState::kDone;
    shown.hint = "Done on " + InWords(done->on) + (done->note ? ": " + *done->note : "");
    return shown;
}

Html Checklist(const DeathView& view) {
    patterns::TaskSteps steps;
    for (const DeathStep step : DeathStepsFor(view.born, view.died_on))
        steps.steps.push_back(StepOf(view, step));
    return All(
        nhsuk::Heading{.text = "What there is to do", .size = nhsuk::Size::kM, .level = 2},
        Paragraph{.text = "In any order, and by whoever knows the family best."},
        steps
    );
}

Html Acts(const DeathView& view) {
    if (view.acts != DeathView::Acts::kAll) return {};
    return patterns::ActionRow{
        .actions =
            All(patterns::Link{.text = "Change the day", .href = Url(view.page).Segment("edit")},
                html::Text(" "),
                patterns::Link{
                    .text = "This was recorded by mistake", .href = Url(view.page).Segment("undo")}
            )};
}

}  // namespace

Html DeathPage(const DeathView& view) {
    return All(
        nhsuk::Heading{
            .text = "They died on " + InWords(view.died_on),
            .caption = {.text = view.name, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        WhatIsKnown(view),
        Checklist(view),
        Acts(view)
    );
}

Html DeathForm(
    const patterns::FormFrame& frame, const std::optional<DeathRecorded>& held, Date today
) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = held ? "Change what is recorded about their death" : "Record that they have died",
        .intro = held
                     ? Html()
                     : All(Paragraph{.text = "We are sorry."},
                           Paragraph{
                               .text = "From the moment you save this, nothing more is sent to the "
                                       "family by itself. You then see what there is to do. If it "
                                       "turns out to be a mistake, it can be taken back."}),
        .fields =
            All(kDiedOnAsked.In(state, held ? std::optional(held->died_on) : std::nullopt),
                kLearnedOnAsked.In(state, held ? held->learned_on : today),
                kDeathNoteAsked.In(state, held ? held->note.value_or("") : ""))};
}

Html DeathStepForm(
    const patterns::FormFrame& frame,
    const std::vector<DeathStep>& steps,
    const std::optional<DeathStep>& likely,
    Date today
) {
    const auto& state = frame.state;
    patterns::ChoiceField asked = kDeathStepAsked.In(state, likely);
    std::erase_if(asked.choices, [&](const patterns::Choice& choice) {
        return std::ranges::find(steps, choice.value, [](DeathStep step) {
                   return NameOf(step);
               }) == steps.end();
    });
    return patterns::RecordForm{
        .frame = frame,
        .title = "Say what was done",
        .fields = All(asked, kStepDoneOnAsked.In(state, today), kStepNoteAsked.In(state))};
}

Html DeathUndoingForm(const patterns::FormFrame& frame, Date died_on) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "They have not died",
        .intro =
            All(nhsuk::InsetText{.text = "It is recorded that they died on " + InWords(died_on)},
                Paragraph{
                    .text = "Taking this back opens everything again as it was. The list of what "
                            "was done goes; the history keeps it. If a letter or a call has gone "
                            "out because of it, ring the family yourself."}),
        .fields = kHowMistakenAsked.In(frame.state),
        .button = "Take it back"};
}

}  // namespace alongside::people
