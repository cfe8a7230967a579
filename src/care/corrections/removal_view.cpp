// Renders the pages of removing an entry.
// SPDX-License-Identifier: MIT
#include "care/corrections/removal_view.h"

#include "care/corrections/removal_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::corrections {
namespace {

using html::All;
using html::Html;
using patterns::Paragraph;

std::string WhoAndWhen(const EntryWords& line) {
    return "Recorded by " + line.who + " on " + InWords(line.recorded);
}

Html Said(const EntryWords& line) {
    return All(Paragraph{.text = line.words}, Paragraph{.text = WhoAndWhen(line), .quiet = true});
}

// What goes: the entry asked about, and what was recorded later of the same thing.
Html WhatGoes(const std::vector<EntryWords>& lines) {
    if (lines.empty()) return Paragraph{.text = "The entry was removed already."};
    Html entry = nhsuk::InsetText{.html = Said(lines.front())};
    if (lines.size() == 1) return entry;
    patterns::BulletList later;
    for (std::size_t i = 1; i < lines.size(); ++i) later.items.push_back(Said(lines[i]));
    return All(
        entry,
        Paragraph{.text = "What was recorded later about the same thing would go with it:"},
        later
    );
}

Html Bullets(const std::vector<std::string>& texts) {
    patterns::BulletList list;
    for (const std::string& text : texts) list.items.push_back(html::Text(text));
    return list;
}

nhsuk::Heading Part(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

Html Request(const RemovalView& view) {
    const auto row = [](std::string key, std::string value) {
        return nhsuk::SummaryListRow{
            .key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
    };
    return nhsuk::SummaryList{
        .rows = {
            row("Asked by", view.asked_by),
            row("On", InWords(view.removal.asked_at)),
            row("Because", view.removal.reason)}};
}

std::string Became(const RemovalView& view) {
    const std::string when =
        view.removal.settled_at ? " on " + InWords(*view.removal.settled_at) : "";
    switch (view.removal.state) {
        case RemovalState::kAgreed:
            return view.settled_by + " agreed" + when + ", and the entry was removed.";
        case RemovalState::kDeclined:
            return view.settled_by + " declined" + when +
                   ", and the entry stays: " + view.removal.settled_reason.value_or("");
        case RemovalState::kWithdrawn:
            return view.settled_by + " took the request back" + when + ", and the entry stays.";
        case RemovalState::kOpen:
            return "Nothing is decided yet.";
    }
    return {};
}

Html Decide(const patterns::FormFrame& frame, const RemovalView& view) {
    const patterns::Link decline = {
        .text = "Decline", .href = html::Url(view.page).Segment("decline")};
    if (view.lines.empty()) return patterns::ActionRow{.actions = decline};
    const nhsuk::Button agree = {
        .text = "Agree and destroy it for ever",
        .variant = nhsuk::ButtonVariant::kWarning,
        .prevent_double_click = true};
    return All(
        Part("If you agree"),
        Bullets(
            {"What it says is destroyed for ever. Nobody can read it again, and it cannot be "
             "undone.",
             "That it was removed, by whom and why, stays in the history of this record.",
             "It still has to be recorded for the right person."}
        ),
        patterns::Form{
            .action = frame.action,
            .hidden = frame.hidden,
            .content = patterns::ActionRow{.actions = All(agree, decline)}}
    );
}

Html Wait(const RemovalView& view) {
    return All(
        Paragraph{
            .text =
                "You asked for this, so somebody else who may correct records has to decide it. "
                "They see it on this person’s page and in the list of what waits."},
        patterns::ActionRow{
            .actions =
                patterns::Link{
                    .text = "Take the request back",
                    .href = html::Url(view.page).Segment("withdraw")}}
    );
}

}  // namespace

Html AskingForm(const patterns::FormFrame& frame, const std::vector<EntryWords>& lines) {
    const Html intro = All(
        WhatGoes(lines),
        Paragraph{
            .text = "Use this when what was written is true of another person. If it is about " +
                    frame.about + " and only wrong, put it right instead."},
        Part("What will happen"),
        Bullets(
            {"Somebody else who may correct records is asked to agree. Until then nothing "
             "changes.",
             "What the entry says is then destroyed for ever in this record. It cannot be "
             "undone.",
             "That it was removed, by whom and why, stays in the history.",
             "It still has to be recorded for the right person."}
        )
    );
    return patterns::RecordForm{
        .frame = frame,
        .title = "This is about somebody else",
        .intro = intro,
        .fields = kHowKnownAsked.In(frame.state),
        .button = "Ask to remove it"};
}

Html RemovalPage(const patterns::FormFrame& frame, const RemovalView& view) {
    const bool open = view.removal.state == RemovalState::kOpen;
    Html act;
    if (open) act = view.reader == RemovalView::Reader::kAsked ? Wait(view) : Decide(frame, view);
    const Html about = open ? WhatGoes(view.lines) : Html(nhsuk::InsetText{.text = Became(view)});
    return All(
        patterns::FaultSummary{.state = frame.state},
        nhsuk::Heading{
            .text = open ? "Is this about somebody else?" : "A request to remove an entry",
            .caption = {.text = frame.about, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        about,
        Request(view),
        act
    );
}

Html DecliningForm(const patterns::FormFrame& frame, const RemovalView& view) {
    patterns::LongTextField reason = kWhyItStaysAsked.In(frame.state);
    reason.hint = view.asked_by +
                  " reads this, and it stays in this record. Do not write another person’s name "
                  "here.";
    return patterns::RecordForm{
        .frame = frame,
        .title = "Leave the entry where it is",
        .intro = All(WhatGoes(view.lines), Request(view)),
        .fields = reason,
        .button = "Decline"};
}

Html WithdrawingForm(const patterns::FormFrame& frame, const RemovalView& view) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take your request back",
        .intro = All(
            WhatGoes(view.lines),
            Paragraph{
                .text = "The entry stays where it is. That you asked, and took it back, stays in "
                        "the history."}
        ),
        .button = "Take it back"};
}

Html WaitingPage(const WaitingView& view) {
    const nhsuk::Heading heading = {.text = "Entries to remove", .size = nhsuk::Size::kL};
    if (view.removals.empty())
        return All(
            heading,
            patterns::EmptyState{
                .heading = "Nothing waits for you",
                .text = "When somebody finds an entry that is about another person and asks to "
                        "remove it, it waits here for a second person to agree."}
        );
    const nhsuk::Table table = {
        .caption =
            {.text = "What somebody asked to remove, the oldest first",
             .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "In the record of"}, {.text = "Asked by"}, {.text = "On"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const WaitingRemoval& waiting : view.removals)
                    to.Row()
                        .Link(waiting.page, waiting.name)
                        .Cell(waiting.asked_by)
                        .Cell(InWords(waiting.asked_at));
            },
        .first_cell_is_header = true,
        .responsive = true};
    Html all = All(
        heading,
        Paragraph{
            .text = "Somebody found that these are about another person. They are removed when a "
                    "second person agrees."},
        table
    );
    if (view.next.empty()) return all;
    return All(all, nhsuk::Pagination{.next = {.href = view.next}});
}

}  // namespace alongside::corrections
