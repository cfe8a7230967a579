// Renders early signals.
// SPDX-License-Identifier: MIT
#include "care/signals/signal_view.h"

#include "care/signals/signal_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::signals {
namespace {

using html::All;
using html::Html;
using html::Url;

std::string Said(const Signal& signal) {
    return WithCapital(std::string(WordsOf(signal.kind)));
}

std::string NoteOf(const Signal& signal) {
    std::string words = signal.note.value_or("");
    if (signal.told_by) words += (words.empty() ? "Told by " : " – told by ") + *signal.told_by;
    return words;
}

Html TableOf(std::string caption, const std::vector<Signal>& signals, const Url& correct) {
    nhsuk::Table table = {
        .caption = {.text = std::move(caption), .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "When"}, {.text = "What"}, {.text = "More"}},
        .responsive = true};
    if (!correct.empty()) table.head.push_back({.text = "What you can do"});
    table.body = [&signals, &correct](nhsuk::TableBody& body) {
        for (const Signal& signal : signals) {
            body.Row().Cell(InWords(signal.noticed_on)).Cell(Said(signal)).Cell(NoteOf(signal));
            if (!correct.empty())
                body.Show(patterns::Link{
                    .text = "Withdraw",
                    .href = Url(correct).Segment(signal.id.value).Segment("withdraw"),
                    .visually_hidden_text = "the signal of " + InWords(signal.noticed_on)});
        }
    };
    return table;
}

Html Reasons(const std::vector<std::string>& because) {
    patterns::BulletList list;
    for (const std::string& reason : because) list.items.emplace_back(html::Text(reason));
    return list;
}

Html LookAgain(const SignalsView& view) {
    if (!view.look) return {};
    html::ScratchWriter acts;
    if (!view.rate.empty())
        acts.to() << nhsuk::Button{.text = "Give a rating", .href = view.rate}
                  << patterns::Link{
                         .text = "I looked, and the rating stays",
                         .href = Url(view.page).Segment("look")};
    return nhsuk::InsetText{
        .html = All(
            nhsuk::Heading{.text = "Look at the rating again", .size = nhsuk::Size::kS, .level = 2},
            patterns::Paragraph{
                .text = "By " + InWords(view.look->due_on) + ": " +
                        DueInWords(view.look->due_on, view.today) + "."},
            Reasons(view.look->because),
            patterns::Paragraph{
                .text = view.look->counted + ", on " + InWords(view.look->asked_on) +
                        ". Your area’s setting.",
                .quiet = true},
            patterns::ActionRow{.actions = acts.Copy()}
        )};
}

Html NotOnRegister(const SignalsView& view) {
    if (view.refer.empty()) return {};
    return nhsuk::InsetText{
        .html = All(
            patterns::Paragraph{
                .text = "They are not on the register, so they have no rating to look at. If you "
                        "think that they may come into hospital, refer them."},
            patterns::Link{.text = "Refer to the register", .href = view.refer}
        )};
}

Html Waits(const SignalsView& view) {
    const nhsuk::Heading heading = {
        .text = "Since the rating was last looked at", .size = nhsuk::Size::kM, .level = 2};
    if (!view.waiting.empty())
        return All(
            heading,
            TableOf("Signals since the rating was last looked at", view.waiting, view.correct)
        );
    return patterns::EmptyState{
        .heading = "No signals since the rating was last looked at",
        .text =
            "When something happens that may make things harder for them, record it here. It "
            "takes a moment, and together such signs show early that help is needed."};
}

Html Before(const SignalsView& view) {
    if (view.before.empty()) return {};
    return nhsuk::Details{
        .summary = {.text = "Earlier signals (" + std::to_string(view.before.size()) + ")"},
        .html = TableOf("Earlier signals", view.before, view.correct)};
}

std::string RuleInWords(const SignalRule& rule) {
    std::string words;
    for (const SignalKind kind : rule.alone)
        words += (words.empty() ? "One is enough of: " : ", ") + std::string(WordsOf(kind));
    if (!words.empty()) words += ". ";
    return words + "Of any others " + std::to_string(rule.several) + " within " +
           Counted(static_cast<std::size_t>(rule.within_days), "day", "days") +
           ". Somebody looks at the rating within " +
           Counted(static_cast<std::size_t>(rule.days), "day", "days") + ".";
}

}  // namespace

Html SignalsPage(const SignalsView& view) {
    Html record;
    if (!view.record.empty())
        record = nhsuk::Button{
            .text = "Record an early signal",
            .href = view.record,
            .variant =
                view.look ? nhsuk::ButtonVariant::kSecondary : nhsuk::ButtonVariant::kDefault};
    Html invite;
    if (!view.record.empty())
        invite = patterns::Paragraph{
            .html = patterns::Link{
                .text = "Ask a professional to tell us, without an account",
                .href = Url(view.page).Segment("link")}};
    return All(
        nhsuk::Heading{
            .text = "Early signals", .caption = {.text = view.name}, .size = nhsuk::Size::kL},
        LookAgain(view),
        NotOnRegister(view),
        Waits(view),
        record,
        invite,
        Before(view)
    );
}

Html SignalForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record an early signal",
        .fields =
            All(kKindAsked.In(frame.state),
                kNoticedOnAsked.In(frame.state, today),
                kToldByAsked.In(frame.state),
                kNoteAsked.In(frame.state)),
        .button = "Save"};
}

Html SignalWithdrawalForm(const patterns::FormFrame& frame, const Signal& signal) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverASignalAsked,
        .title = "Withdraw this signal",
        .recorded = Said(signal) + ", " + InWords(signal.noticed_on),
        .consequence =
            "If it was one of those that asked for another look at the rating, that is "
            "asked no longer unless the others still do."};
}

Html KeepRatingForm(
    const patterns::FormFrame& frame,
    const std::optional<Look>& look,
    const std::vector<Signal>& waiting
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "The rating stays as it is",
        .intro =
            All(look ? Reasons(look->because)
                     : Html(nhsuk::InsetText{
                           .text = "No signal waits for another look at this rating."}),
                waiting.empty() ? Html() : TableOf("Signals that wait", waiting, {})),
        .fields = kWhyItStaysAsked.In(frame.state),
        .button = "Save"};
}

Html SignalLinkForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Ask somebody to tell us",
        .intro =
            patterns::Paragraph{
                .text = "A teacher, a social worker, a nurse who is in touch with them can tell us "
                        "of an early signal without an account. They get a link by e-mail, which "
                        "says nothing about anybody and can be used once in seven days. You ring "
                        "them: tell them who it is about, and the code that you see next."},
        .fields = kEmailAsked.In(frame.state),
        .button = "Send the link"};
}

Html TellingForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Tell us what you notice",
        .intro =
            patterns::Paragraph{
                .text = "About the young person whom we spoke of on the phone. If somebody is in "
                        "danger now, ring 999 first."},
        .fields =
            All(kKindAsked.In(frame.state),
                kNoticedOnAsked.In(frame.state, today),
                kNoteAsked.In(frame.state),
                kWhoYouAreAsked.In(frame.state)),
        .button = "Send"};
}

Html ToldPage() {
    return All(
        nhsuk::Heading{.text = "Thank you", .size = nhsuk::Size::kL},
        patterns::Paragraph{
            .text = "The people who work with this young person see it now. The link has done what "
                    "it was for; you can close this page."}
    );
}

Html SignalRuleForm(const patterns::FormFrame& frame, const SignalRule& now, Date today) {
    const Html intro = All(
        patterns::Paragraph{
            .text = "Early signals ask for another look at a rating. This is your area’s setting: "
                    "no national text names a number."},
        nhsuk::InsetText{.text = "Now: " + RuleInWords(now)}
    );
    return patterns::RecordForm{
        .frame = frame,
        .title = "When signals ask for another look",
        .intro = intro,
        .fields =
            All(kAloneAsked.In(frame.state, now.alone),
                kSeveralAsked.In(frame.state, now.several),
                kWithinDaysAsked.In(frame.state, now.within_days),
                kLookDaysAsked.In(frame.state, now.days),
                kRuleFromAsked.In(frame.state, today),
                kWhyRuleAsked.In(frame.state))};
}

}  // namespace alongside::signals
