// Renders signing off.
// SPDX-License-Identifier: MIT
#include "care/returns/signing_view.h"

#include <utility>

#include "care/returns/return_address.h"
#include "care/returns/signing_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::returns {
namespace {

using html::All;
using html::Html;

Html StateTag(SigningState state) {
    const bool is_signed = state == SigningState::kSigned;
    return patterns::StatusTag{
        .word = is_signed ? "Signed off" : "Not signed off",
        .shape = is_signed ? patterns::Shape::kSquare : patterns::Shape::kRing,
        .colour = is_signed ? patterns::Tone::kGreen : patterns::Tone::kGrey};
}

Html Act(std::string text, html::Url to) {
    return nhsuk::Button{
        .text = std::move(text),
        .href = std::move(to),
        .variant = nhsuk::ButtonVariant::kSecondary};
}

Html Acts(const SigningView& view) {
    if (view.may_sign == SigningView::MaySign::kNo) return {};
    if (view.held.state == SigningState::kSigned)
        return Act("Reopen", PageOf(view.quarter, "reopen"));
    const Html words = Act("Write the highlights", PageOf(view.quarter, "narrative"));
    if (view.ended == SigningView::Ended::kNo) return words;
    return All(words, Act("Sign off", PageOf(view.quarter, "sign").Query("seen", view.seen)));
}

Html ChangesSince(const SigningView& view) {
    if (view.held.state != SigningState::kSigned) return {};
    if (view.changes.empty())
        return patterns::Paragraph{.text = "Nothing has changed since it was signed off."};
    nhsuk::Table table{
        .caption = {.text = "Changed since sign-off", .size = nhsuk::Size::kS},
        .head = {{.text = "Figure"}, {.text = "Signed"}, {.text = "Now"}},
        .first_cell_is_header = true,
        .responsive = true};
    for (const FigureChange& change : view.changes)
        table.rows.push_back(
            {{.text = PathInWords(change.path)}, {.text = change.then}, {.text = change.now}}
        );
    return All(
        patterns::Paragraph{
            .text = "The record now says otherwise in " +
                    Counted(view.changes.size(), "place", "places") +
                    ". The signed figures stay as they are until the return is reopened."},
        table
    );
}

Html SignedList(const SigningView& view) {
    if (view.signed_returns.empty()) return {};
    std::vector<Html> items;
    for (const SignedLine& line : view.signed_returns)
        items.push_back(patterns::Link{
            .text = line.words,
            .href = PageOf(view.quarter, "signed").Segment(std::to_string(line.entry))});
    return nhsuk::Details{
        .summary = {.text = "Signed versions"},
        .html = patterns::BulletList{.items = std::move(items)}};
}

}  // namespace

std::string SigningInWords(
    const SignedReturn& of, const std::string& signer, const std::string& reopener
) {
    std::string words = "Signed off by " + signer + " on " + InWords(of.signed_at);
    if (of.reopened)
        words += "; reopened by " + reopener + " on " + InWords(of.reopened->at) + ": " +
                 of.reopened->reason;
    return words;
}

Html SigningPanel(const SigningView& view) {
    Html said = patterns::Paragraph{.html = StateTag(view.held.state)};
    if (view.held.state == SigningState::kSigned && !view.signed_returns.empty())
        said = All(said, patterns::Paragraph{.text = view.signed_returns.front().words + "."});
    return nhsuk::Card{
        .heading = {.text = "Sign-off", .size = nhsuk::Size::kM},
        .description = {
            .html =
                All(said,
                    ChangesSince(view),
                    patterns::ActionRow{.actions = Acts(view)},
                    SignedList(view))}};
}

Html NarrativeForm(const patterns::FormFrame& frame, const Narrative& held) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Highlights of the quarter",
        .intro = patterns::Paragraph{.text = "Do not name anybody: the return leaves the service."},
        .fields =
            All(kSuccessesAsked.In(frame.state, held.successes),
                kDevelopmentAsked.In(frame.state, held.development),
                kChallengesAsked.In(frame.state, held.challenges)),
        .button = "Save the highlights"};
}

Html SigningForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Sign off this return",
        .intro = All(
            patterns::Paragraph{
                .text = "Signing off freezes every figure, word and risk of this return as they "
                        "are now, with your name and the time."},
            patterns::Paragraph{
                .text = "What is recorded later does not change it. The page will show what the "
                        "record then says otherwise, and the return can be reopened with a "
                        "reason."}
        ),
        .button = "Sign off"};
}

Html ReopeningForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Reopen this return",
        .intro =
            patterns::Paragraph{
                .text = "The signed version is kept and can still be read. The page will show the "
                        "figures as the record has them now."},
        .fields = kWhyReopenedAsked.In(frame.state),
        .button = "Reopen",
        .variant = nhsuk::ButtonVariant::kWarning};
}

}  // namespace alongside::returns
