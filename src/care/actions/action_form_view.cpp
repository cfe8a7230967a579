// Renders the forms about actions.
// SPDX-License-Identifier: MIT
#include "care/actions/action_form_view.h"

#include "care/actions/action_questions.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::actions {
namespace {

using html::All;
using html::Html;
using patterns::FormFrame;
using patterns::Paragraph;
using patterns::RecordForm;

std::string InWords(const Action& action, Date today) {
    return action.title + " – " + StateInWords(action, today);
}

Html About(const Action& action, Date today) {
    return nhsuk::InsetText{.text = InWords(action, today)};
}

std::vector<patterns::Choice> Choices(const std::vector<WorkerChoice>& workers) {
    std::vector<patterns::Choice> choices;
    choices.reserve(workers.size());
    for (const WorkerChoice& worker : workers)
        choices.push_back(
            {.value = worker.post,
             .text = worker.name + (worker.role.empty() ? "" : ", " + worker.role)}
        );
    return choices;
}

Html WhatFields(const patterns::FormState& state, const Action& held) {
    return All(
        kTitleAsked.In(state, held.title),
        kDoneLooksLikeAsked.In(state, held.done_looks_like.value_or(""))
    );
}

Html OwnerFields(
    const patterns::FormState& state, const Action& held, const std::vector<WorkerChoice>& workers
) {
    return All(
        kAgencyAsked.In(state, held.agency.value_or("")),
        kOwnerAsked.In(state, held.owner.value_or("")),
        kOwnerPostAsked.In(state, Choices(workers), held.owner_post.value_or(workforce::PostId()))
    );
}

Html EndFields(const patterns::FormState& state, const Action& held) {
    if (held.completed_on)
        return All(
            kRightCompletedOnAsked.In(state, held.completed_on),
            kRightEvidenceAsked.In(state, held.evidence.value_or(""))
        );
    if (held.closed_on)
        return All(
            kRightClosedOnAsked.In(state, held.closed_on),
            kRightClosedReasonAsked.In(state, held.closed_reason.value_or(""))
        );
    return {};
}

}  // namespace

Html RaisingForm(const FormFrame& frame, const std::vector<WorkerChoice>& workers, Date today) {
    return RecordForm{
        .frame = frame,
        .title = "Add an action",
        .intro =
            Paragraph{
                .text = "Something that somebody promised to do. Name one person where you can: "
                        "what is everybody’s is often nobody’s."},
        .fields =
            All(WhatFields(frame.state, {}),
                OwnerFields(frame.state, {}, workers),
                kRaisedOnAsked.In(frame.state, today),
                kDueOnAsked.In(frame.state)),
        .button = "Save action"};
}

Html NoteForm(const FormFrame& frame, const Action& held, Date today) {
    return RecordForm{
        .frame = frame,
        .title = "Note how it is going",
        .intro = About(held, today),
        .fields = kNoteAsked.In(frame.state),
        .button = "Save note"};
}

Html CompletionForm(const FormFrame& frame, const Action& held, Date today) {
    Html intro = About(held, today);
    if (held.done_looks_like)
        intro = All(intro, Paragraph{.text = "Done looks like this: " + *held.done_looks_like});
    return RecordForm{
        .frame = frame,
        .title = "Say that it is done",
        .intro = intro,
        .fields =
            All(kCompletedOnAsked.In(frame.state, today),
                kEvidenceAsked.In(frame.state, held.evidence.value_or(""))),
        .button = "It is done"};
}

Html ClosingForm(const FormFrame& frame, const Action& held, Date today) {
    return RecordForm{
        .frame = frame,
        .title = "It is not needed any more",
        .intro =
            All(About(held, today),
                Paragraph{
                    .text = "Use this when there is nothing left to do although it was not done. "
                            "It does not count as done."}),
        .fields = All(kClosedOnAsked.In(frame.state, today), kWhyClosedAsked.In(frame.state)),
        .button = "Close it"};
}

Html ReopeningForm(const FormFrame& frame, const Action& held, Date today) {
    return RecordForm{
        .frame = frame,
        .title = "Open it again",
        .intro =
            All(About(held, today),
                Paragraph{
                    .text = "It is due on the same day as before. Move the day afterwards if "
                            "another is agreed."}),
        .fields = kWhyReopenedAsked.In(frame.state),
        .button = "Open it again"};
}

Html ReschedulingForm(const FormFrame& frame, const Action& held, Date today) {
    return RecordForm{
        .frame = frame,
        .title = "Move the day it is due",
        .intro =
            All(About(held, today),
                Paragraph{
                    .text = "It is due on " + alongside::InWords(held.due_on) +
                            ". The day that was agreed at first, " +
                            alongside::InWords(held.first_due_on) + ", stays on the page."}),
        .fields = All(kNewDueOnAsked.In(frame.state), kWhyMovedAsked.In(frame.state)),
        .button = "Move the day"};
}

Html HandingForm(
    const FormFrame& frame,
    const Action& held,
    const std::string& owner,
    const std::vector<WorkerChoice>& workers
) {
    const bool owned = !owner.empty();
    const Html now = nhsuk::InsetText{
        .text = held.title + " – " + (owned ? "now with " + owner : "nobody is named yet")};
    Html fields = OwnerFields(frame.state, {}, workers);
    if (owned) fields = All(fields, kWhyHandedAsked.In(frame.state));
    return RecordForm{
        .frame = frame,
        .title = owned ? "Hand it to somebody else" : "Name who does it",
        .intro =
            All(now,
                Paragraph{.text = "Ask them first. The day by which it is due stays what it is."}),
        .fields = fields,
        .button = "Save who does it"};
}

Html AmendmentForm(
    const FormFrame& frame,
    const Action& held,
    const std::vector<WorkerChoice>& workers,
    const html::Url& withdraw
) {
    const Html intro = All(
        Paragraph{
            .text = "Use this when it was written down wrongly. If something has changed since, "
                    "hand the action over or move its day instead. What was recorded stays in the "
                    "history."},
        Paragraph{.html = patterns::Link{.text = "This was never agreed", .href = withdraw}}
    );
    const auto& state = frame.state;
    return RecordForm{
        .frame = frame,
        .title = "Put an action right",
        .intro = intro,
        .fields =
            All(WhatFields(state, held),
                OwnerFields(state, held, workers),
                kRightRaisedOnAsked.In(state, held.raised_on),
                kRightDueOnAsked.In(state, held.first_due_on),
                EndFields(state, held),
                kWrongAsked.In(state))};
}

Html WithdrawalForm(const FormFrame& frame, const Action& held, Date today) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverAgreedAsked,
        .title = "Withdraw an action",
        .recorded = InWords(held, today),
        .consequence =
            "An action that was agreed and is not needed any more is closed, not "
            "withdrawn. Its notes are only in the history then."};
}

}  // namespace alongside::actions
