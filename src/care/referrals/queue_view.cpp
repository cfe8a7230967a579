// Renders the queue of referrals.
// SPDX-License-Identifier: MIT
#include "care/referrals/queue_view.h"

#include <utility>

#include "platform/base/names.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/tag.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/stat_tiles.h"

namespace alongside::referrals {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;

nhsuk::Heading Section(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

std::string TitleOf(QueueList list) {
    switch (list) {
        case QueueList::kWaiting:
            return "To decide";
        case QueueList::kAsked:
            return "Waiting for an answer";
        case QueueList::kAppealed:
            return "To decide again";
        case QueueList::kSettled:
            return "Decided lately";
    }
    return {};
}

Url AddressOf(QueueList list) {
    return Url("/referrals").Query("list", NameOf(list));
}

Html DueCell(const ReferralLine& line, const QueueView& view) {
    const auto days = (line.due_on - view.today).count();
    const std::string words = WithCapital(DueInWords(line.due_on, view.today));
    const Html why = Paragraph{.text = line.counted + " – your area’s setting", .quiet = true};
    if (days < 0) return All(nhsuk::Tag{.text = words, .classes = "nhsuk-tag--red"}, why);
    if (days <= 1) return All(nhsuk::Tag{.text = words, .classes = "nhsuk-tag--orange"}, why);
    return All(html::Text(InWords(line.due_on)), why);
}

Html PartOf(const QueuePart& part, const QueueView& view) {
    const bool settled = part.list == QueueList::kSettled;
    nhsuk::Table table = {
        .caption = {.text = TitleOf(part.list), .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Who"},
             {.text = "From"},
             {.text = "Came on"},
             {.text = settled ? "What became of it" : "Decide by"}},
        .first_cell_is_header = true,
        .responsive = true};
    table.body = [&](nhsuk::TableBody& body) {
        for (const ReferralLine& line : part.lines) {
            body.Row().Link(line.page, line.name).Cell(line.from).Cell(InWords(line.received_on));
            if (settled)
                body.Cell(line.became);
            else
                body.Show(DueCell(line, view));
        }
    };
    Html more;
    if (!part.more.empty())
        more = Paragraph{
            .html = patterns::Link{
                .text = "Show more",
                .href = part.more,
                .visually_hidden_text = " of: " + TitleOf(part.list)}};
    return All(Section(TitleOf(part.list)), Html(table), more);
}

patterns::StatTiles TilesOf(const QueueView& view) {
    patterns::StatTiles tiles = {.aria_label = "How many referrals"};
    const auto add = [&](QueueList list, std::size_t number, std::string label, patterns::Tone tone
                     ) {
        tiles.tiles.push_back(
            {.number = static_cast<std::int64_t>(number),
             .label = std::move(label),
             .href = AddressOf(list),
             .colour = tone,
             .current = view.only == list}
        );
    };
    const std::size_t first_time = view.to_decide - view.appealed;
    add(QueueList::kWaiting, first_time, "To decide", patterns::Tone::kBlue);
    add(QueueList::kAsked, view.asked, "Waiting for an answer", patterns::Tone::kGrey);
    add(QueueList::kAppealed, view.appealed, "To decide again", patterns::Tone::kBlue);
    return tiles;
}

Html Overdue(const QueueView& view) {
    if (view.overdue == 0) return {};
    return nhsuk::InsetText{
        .text = Counted(view.overdue, "referral", "referrals") +
                " should have been decided by now. The oldest stand first."};
}

Html NothingThere(const QueueView& view) {
    if (view.only)
        return patterns::EmptyState{
            .heading = "Nothing here",
            .text = "There is no referral on this list at the moment.",
            .actions = patterns::Link{.text = "Show all referrals", .href = Url("/referrals")}};
    return patterns::EmptyState{
        .heading = "No referral waits",
        .text =
            "When somebody refers, by the form for families and professionals or because you "
            "write it down, it stands here until it is decided."};
}

}  // namespace

Html QueuePage(const QueueView& view) {
    Html lists;
    for (const QueuePart& part : view.parts)
        if (!part.lines.empty()) lists = All(lists, PartOf(part, view));
    if (lists.empty()) lists = NothingThere(view);
    Html add;
    if (!view.add.empty()) add = nhsuk::Button{.text = "Write down a referral", .href = view.add};
    Html settled;
    if (!view.only || view.only != QueueList::kSettled)
        settled = patterns::Link{
            .text = "Everything that was decided", .href = AddressOf(QueueList::kSettled)};
    return All(
        nhsuk::Heading{.text = "Referrals", .size = nhsuk::Size::kL},
        TilesOf(view),
        Overdue(view),
        patterns::ActionRow{.actions = All(add, settled)},
        lists
    );
}

}  // namespace alongside::referrals
