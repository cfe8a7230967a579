// Renders what needs somebody today.
// SPDX-License-Identifier: MIT
#include "care/today/today_view.h"

#include "platform/base/names.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/tag.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/stat_tiles.h"

namespace alongside::today {
namespace {

using html::All;
using html::Html;

std::string TitleOf(Part part) {
    switch (part) {
        case Part::kAnswer:
            return "Needs an answer";
        case Part::kOverdue:
            return "Overdue";
        case Part::kThisWeek:
            return "Due in the next 7 days";
        case Part::kLater:
            return "Due later";
        case Part::kWaiting:
            return "Waiting for others";
        case Part::kNew:
            return "New";
    }
    return {};
}

std::int64_t NumberOf(Part part, const Counts& counts) {
    switch (part) {
        case Part::kAnswer:
            return counts.to_answer;
        case Part::kOverdue:
            return counts.overdue;
        case Part::kThisWeek:
            return counts.this_week;
        case Part::kLater:
            return counts.later;
        case Part::kWaiting:
            return counts.waiting;
        case Part::kNew:
            return counts.fresh;
    }
    return 0;
}

patterns::Tone ToneOf(Part part) {
    switch (part) {
        case Part::kOverdue:
            return patterns::Tone::kRed;
        case Part::kThisWeek:
            return patterns::Tone::kAmber;
        default:
            return patterns::Tone::kBlue;
    }
}

// How soon: words first, so that colour is never alone.
Html WhenOf(const Item& item, Date today) {
    const auto days = (item.due_on - today).count();
    if (item.list == List::kNew)
        return html::Text(days == 0 ? "Since today" : "Since " + InWords(item.due_on));
    if (item.list == List::kAnswer) return html::Text("Asked on " + InWords(item.due_on));
    const std::string words = WithCapital(DueInWords(item.due_on, today));
    if (days < 0) return nhsuk::Tag{.text = words, .classes = "nhsuk-tag--red"};
    if (days == 0) return nhsuk::Tag{.text = words, .classes = "nhsuk-tag--orange"};
    if (days == 1) return nhsuk::Tag{.text = words, .classes = "nhsuk-tag--yellow"};
    return html::Text(InWords(item.due_on));
}

Html ListOf(const PartView& part, Date today) {
    nhsuk::Table table = {
        .caption = {.text = TitleOf(part.part), .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Who"}, {.text = "What"}, {.text = "When"}},
        .responsive = true,
        .compact = true};
    table.body = [&part, today](nhsuk::TableBody& body) {
        for (const Item& item : part.items)
            body.Row()
                .Cell(item.name.Reveal())
                .Link(PageOf(item), item.words)
                .Show(WhenOf(item, today));
    };
    if (part.more.empty()) return table;
    return All(
        table,
        patterns::Paragraph{
            .html =
                patterns::Link{
                    .text = "Show more",
                    .href = part.more,
                    .visually_hidden_text = "of what is " + TitleOf(part.part)}}
    );
}

patterns::StatTiles TilesOf(const TodayView& view) {
    patterns::StatTiles tiles = {.aria_label = "How much there is"};
    for (const Part part :
         {Part::kAnswer,
          Part::kOverdue,
          Part::kThisWeek,
          Part::kLater,
          Part::kWaiting,
          Part::kNew}) {
        if (part == Part::kNew && view.whose != Whose::kMine) continue;
        // Seldom something: a tile that always says nought would be in the way.
        if (part == Part::kAnswer && view.counts.to_answer == 0) continue;
        tiles.tiles.push_back(
            {.number = NumberOf(part, view.counts),
             .label = TitleOf(part),
             .href = AddressOf(view.whose, part),
             .colour = ToneOf(part),
             .current = view.only == part}
        );
    }
    return tiles;
}

std::string TitleOf(Whose whose) {
    switch (whose) {
        case Whose::kMine:
            return "What needs me today";
        case Whose::kEverybodys:
            return "What needs the team today";
        case Whose::kNobodys:
            return "What nobody has yet";
    }
    return {};
}

Html Choices(const TodayView& view) {
    html::ScratchWriter links;
    for (const Whose whose : {Whose::kMine, Whose::kEverybodys, Whose::kNobodys}) {
        if (whose == view.whose) continue;
        if (whose == Whose::kMine && view.has_post == TodayView::HasPost::kNo) continue;
        links.to() << patterns::Link{.text = TitleOf(whose), .href = AddressOf(whose, {})};
    }
    links.to() << patterns::Link{.text = "Every open action", .href = html::Url("/actions")}
               << patterns::Link{.text = "Everybody in hospital", .href = html::Url("/admissions")}
               << patterns::Link{.text = "Consultations", .href = html::Url("/consultations")}
               << patterns::Link{.text = "Who stepped back", .href = html::Url("/stepped-back")}
               << patterns::Link{.text = "Meetings", .href = html::Url("/meetings")}
               << patterns::Link{.text = "Safeguarding", .href = html::Url("/concerns")};
    if (!view.transfers.empty())
        links.to() << patterns::Link{.text = "Handing over between areas", .href = view.transfers};
    links.to() << patterns::Link{
        .text = "See it in my calendar", .href = html::Url("/today/calendar")};
    return patterns::ActionRow{.actions = links.Copy()};
}

Html Offered(const TodayView& view) {
    if (view.offered_to_us == 0) return {};
    return nhsuk::InsetText{
        .html = patterns::Paragraph{
            .html =
                All(html::Text(
                        "Other areas ask you to take over " +
                        Counted(view.offered_to_us, "young person", "young people") + ". "
                    ),
                    patterns::Link{.text = "Answer them", .href = view.transfers})}};
}

Html Concerns(const TodayView& view) {
    if (view.concerns == 0) return {};
    return nhsuk::InsetText{
        .html = patterns::Paragraph{
            .html =
                All(html::Text(
                        Counted(view.concerns, "safeguarding concern", "safeguarding concerns") +
                        (view.concerns == 1 ? " waits for you. " : " wait for you. ")
                    ),
                    patterns::Link{.text = "Read them", .href = html::Url("/concerns")})}};
}

Html Referrals(const TodayView& view) {
    if (view.referrals == 0) return {};
    std::string words = Counted(view.referrals, "referral", "referrals") + " to decide";
    if (view.late_referrals > 0)
        words += ", " + std::to_string(view.late_referrals) + " of them overdue";
    return nhsuk::InsetText{
        .html = patterns::Paragraph{
            .html =
                All(html::Text(words + ". "),
                    patterns::Link{.text = "Decide them", .href = html::Url("/referrals")})}};
}

Html Nothing(const TodayView& view) {
    if (view.only)
        return patterns::EmptyState{
            .heading = "Nothing here",
            .text = "There is nothing in this list at the moment.",
            .actions =
                patterns::Link{.text = "Show everything", .href = AddressOf(view.whose, {})}};
    return patterns::EmptyState{
        .heading = "Nothing is waiting",
        .text = "When something is due, promised or planned, it stands here.",
        .actions = patterns::Link{.text = "Go to the register", .href = html::Url("/register")}};
}

}  // namespace

html::Url PageOf(const Item& item) {
    html::Url person = html::Url("/people").Segment(item.person.value);
    switch (item.kind) {
        case Kind::kDeadline:
            return person.Segment("deadlines");
        case Kind::kAction:
            return person.Segment("actions").Segment(item.thing);
        case Kind::kReview:
            return person.Segment("reviews").Segment(item.thing);
        case Kind::kStep:
            return person.Segment("step-down");
        case Kind::kHandover:
            return person.Segment("keyworkers").Segment(item.thing).Segment("answer");
        case Kind::kTransfer:
            return person.Segment("transfers");
        case Kind::kConsultation:
            return person.Segment("consultations");
        case Kind::kEhcReview:
            return person.Segment("ehc-plan");
        case Kind::kDuty:
            return person.Segment("risk");
        case Kind::kConsent:
            return person.Segment("consent");
        case Kind::kSignals:
            return person.Segment("signals");
        case Kind::kCrisis:
            return person.Segment("crisis");
        case Kind::kPerson:
            return person;
    }
    return person;
}

html::Url AddressOf(Whose whose, const std::optional<Part>& part) {
    html::Url url("/today");
    url.Query("whose", NameOf(whose));
    if (part) url.Query("list", NameOf(*part));
    return url;
}

Html TodayPage(const TodayView& view) {
    Html lists;
    for (const PartView& part : view.parts) {
        if (part.items.empty()) continue;
        lists =
            All(lists,
                nhsuk::Heading{.text = TitleOf(part.part), .size = nhsuk::Size::kM, .level = 2},
                ListOf(part, view.today));
    }
    if (lists.empty()) lists = Nothing(view);
    return All(
        nhsuk::Heading{
            .text = TitleOf(view.whose),
            .caption = {.text = InWords(view.today)},
            .size = nhsuk::Size::kL},
        TilesOf(view),
        Concerns(view),
        Offered(view),
        Referrals(view),
        Choices(view),
        lists
    );
}

Html CalendarPage(const CalendarView& view) {
    Html now;
    if (view.since)
        now = nhsuk::InsetText{
            .html = All(
                patterns::Paragraph{
                    .text = "Copy this address into your calendar program, as a calendar from "
                            "the internet. It leads there since " +
                            InWords(*view.since) + "."},
                patterns::Paragraph{.text = view.address}
            )};
    Html stop;
    if (view.since)
        stop = patterns::Form{
            .action = html::Url(view.page).Segment("stop"),
            .hidden = view.hidden,
            .content = nhsuk::Button{
                .text = "Stop the calendar", .variant = nhsuk::ButtonVariant::kSecondary}};
    return All(
        nhsuk::Heading{.text = "Your days in your own calendar", .size = nhsuk::Size::kL},
        patterns::Paragraph{
            .text = "Your phone or computer can show on which days something of yours is due. It "
                    "shows what kind of thing it is and never for whom: no name leaves this "
                    "service."},
        patterns::Paragraph{
            .text = "Whoever has the address can read those days without signing in. Keep it to "
                    "yourself, and make a new one when it may have got about."},
        now,
        patterns::Form{
            .action = view.page,
            .hidden = view.hidden,
            .content =
                nhsuk::Button{.text = view.since ? "Make a new address" : "Make an address"}},
        stop
    );
}

}  // namespace alongside::today
