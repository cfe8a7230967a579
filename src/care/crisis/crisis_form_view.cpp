// Renders the forms of crisis sheets and crises.
// SPDX-License-Identifier: MIT
#include "care/crisis/crisis_questions.h"
#include "care/crisis/crisis_view.h"
#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::crisis {
namespace {

using html::All;
using html::Html;
using patterns::Paragraph;

nhsuk::Heading Section(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

Html RungFields(const patterns::FormState& state, const CrisisSheetWritten& held) {
    const auto rung = RungOf(held);
    html::ScratchWriter fields;
    for (std::size_t place = 0; place < kRungAsked.size(); ++place) {
        const RungAsked& asked = kRungAsked.at(place);
        const Rung now = place < rung.size() ? rung[place] : Rung{};
        fields.to() << asked.name.In(state, now.name) << asked.phone.In(state, now.phone)
                    << asked.when.In(state, now.when);
    }
    return fields.Copy();
}

Html PlanFields(const patterns::FormState& state, const CrisisSheetWritten& held) {
    return All(
        Section("What to do"),
        kFirstStepAsked.In(state, held.first_step),
        kThenStepAsked.In(state, held.then_step),
        kIfWorseAsked.In(state, held.if_worse),
        kHelpsAsked.In(state, held.helps),
        kWorseAsked.In(state, held.worse),
        kMustNotAsked.In(state, held.must_not)
    );
}

Html AboutFields(const patterns::FormState& state, const CrisisSheetWritten& held) {
    return All(
        Section("About them"),
        kWhoIAmAsked.In(state, held.who_i_am),
        kHowToTalkAsked.In(state, held.how_to_talk),
        kWarningSignsAsked.In(state, held.warning_signs),
        kPinchPointsAsked.In(state, held.pinch_points),
        kHealthAsked.In(state, held.health),
        kSafePlacesAsked.In(state, held.safe_places),
        kServicesAsked.In(state, held.services)
    );
}

}  // namespace

Html SheetForm(const patterns::FormFrame& frame, const std::optional<Sheet>& held) {
    const auto& state = frame.state;
    const CrisisSheetWritten now = held ? held->said : CrisisSheetWritten{};
    const auto agreement = held ? std::optional(now.agreement) : std::nullopt;
    Html fields =
        All(PlanFields(state, now),
            AboutFields(state, now),
            Section("Who to ring"),
            RungFields(state, now),
            Section("How it was written"),
            kWrittenWithAsked.In(state, now.written_with),
            kAgreementAsked.In(state, agreement),
            kWhyNotAgreedAsked.In(state, now.why_not_agreed.value_or("")),
            kReviewByAsked.In(state));
    if (held) fields = All(fields, kWhatChangedAsked.In(state));
    return patterns::RecordForm{
        .frame = frame,
        .title = held ? "Write the crisis sheet anew" : "Write a crisis sheet",
        .intro =
            Paragraph{
                .text =
                    "Fill in what you know, in any order, with the young person and those around "
                    "them. What is left empty is left out. What you type is kept as a draft."},
        .fields = fields,
        .button = "Save the sheet"};
}

Html SheetWithdrawalForm(const patterns::FormFrame& frame) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNotTheirSheetAsked,
        .title = "Withdraw the crisis sheet",
        .recorded = "The crisis sheet, in all its versions",
        .consequence = "A sheet that is only out of date is written anew, not withdrawn."};
}

Html CrisisNoteForm(const patterns::FormFrame& frame, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Write what happened",
        .intro =
            Paragraph{
                .text = "A few words are enough. The lead keyworker and the team leader find it on "
                        "their page of today until somebody has taken it on."},
        .fields =
            All(kHappenedOnAsked.In(state, today),
                kHappenedAtAsked.In(state),
                kHappenedAsked.In(state),
                kDoneAsked.In(state),
                kToldAsked.In(state),
                kNextAsked.In(state))};
}

Html AcknowledgementForm(const patterns::FormFrame& frame, const CrisisNote& note) {
    Html read = Paragraph{.text = note.said.happened};
    if (!note.said.done.empty()) read = All(read, Paragraph{.text = note.said.done});
    if (!note.said.next.empty()) read = All(read, Paragraph{.text = note.said.next});
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take this on after " + InWords(note.said.happened_on),
        .intro = nhsuk::InsetText{.html = read},
        .fields = kAnswerAsked.In(frame.state),
        .button = "I take this on"};
}

Html CrisisWithdrawalForm(const patterns::FormFrame& frame, const CrisisNote& note) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverHappenedAsked,
        .title = "Withdraw what was written",
        .recorded = InWords(note.said.happened_on) + ": " + note.said.happened,
        .consequence = {}};
}

Html SheetReviewForm(const patterns::FormFrame& frame, int days, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "How long a crisis sheet holds",
        .intro =
            Paragraph{
                .text =
                    "A sheet that nobody has looked at for long may harm. This is your area’s own "
                    "setting: no policy sets it. Sheets that are written already keep their day."},
        .fields =
            All(kReviewDaysAsked.In(frame.state, days),
                kReviewDaysFromAsked.In(frame.state, today))};
}

}  // namespace alongside::crisis
