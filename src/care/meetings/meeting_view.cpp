// Renders meetings, their agendas and minutes.
// SPDX-License-Identifier: MIT
#include "care/meetings/meeting_view.h"

#include <algorithm>

#include "care/meetings/meeting_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::meetings {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormFrame;
using patterns::Paragraph;

constexpr auto kSecond = nhsuk::ButtonVariant::kSecondary;

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

std::string StateInWords(const Meeting& meeting) {
    switch (meeting.state) {
        case MeetingState::kPlanned:
            return "Planned";
        case MeetingState::kEnded:
            return "Held";
        case MeetingState::kCancelled:
            return "Called off";
    }
    return {};
}

Html ListOf(std::string caption, const std::vector<Meeting>& meetings) {
    nhsuk::Table table = {
        .caption = {.text = std::move(caption), .size = nhsuk::Size::kM},
        .head = {{.text = "Day"}, {.text = "Where"}, {.text = "Who leads it"}, {.text = "State"}},
        .first_cell_is_header = true,
        .responsive = true};
    table.body = [&meetings](nhsuk::TableBody& to) {
        for (const Meeting& meeting : meetings)
            to.Row()
                .Link(PageOf(meeting.id()), InWords(meeting.plan.on))
                .Cell(meeting.plan.place)
                .Cell(meeting.plan.chair)
                .Cell(StateInWords(meeting));
    };
    return table;
}

std::string AttendanceInWords(Attendance attendance) {
    for (const auto& option : kAttendanceOptions)
        if (option.value == attendance) return std::string(option.text);
    return {};
}

std::string ListInWords(const std::vector<std::string>& words) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != 0) all += i + 1 == words.size() ? " and " : ", ";
        all += words[i];
    }
    return all;
}

Html Quorum(const MeetingView& view) {
    if (view.meeting.plan.quorum.empty()) return {};
    if (view.missing.empty())
        return Paragraph{
            .text = "Quorum: everybody is there (" + ListInWords(view.meeting.plan.quorum) + ")."};
    const bool begun = std::ranges::any_of(view.attendees, [](const Attendee& attendee) {
        return attendee.details.attendance == Attendance::kCame;
    });
    if (!begun)
        return nhsuk::InsetText{
            .text =
                "Quorum: to decide, somebody has to come from " + ListInWords(view.missing) + "."};
    return nhsuk::InsetText{
        .text = "Quorum: nobody has come from " + ListInWords(view.missing) +
                " yet. Talk, and decide when they are there."};
}

Html Attendees(const MeetingView& view) {
    Html all = nhsuk::Heading{.text = "Who comes", .size = nhsuk::Size::kM, .level = 2};
    if (view.attendees.empty())
        all = All(all, Paragraph{.text = "Nobody is written down yet."});
    else {
        nhsuk::Table table = {
            .caption = {.text = "Who comes", .classes = "nhsuk-u-visually-hidden"},
            .head = {{.text = "Who"}, {.text = "For"}, {.text = "Comes?"}},
            .first_cell_is_header = true,
            .responsive = true};
        table.body = [&view](nhsuk::TableBody& to) {
            for (const Attendee& attendee : view.attendees)
                to.Row()
                    .Link(
                        PageOf(view.meeting.id(), "attendees").Segment(attendee.details.id.value),
                        attendee.details.name
                    )
                    .Cell(attendee.details.agency)
                    .Cell(AttendanceInWords(attendee.details.attendance));
        };
        all = All(all, table);
    }
    return All(
        all,
        Quorum(view),
        nhsuk::Button{
            .text = "Add somebody",
            .href = PageOf(view.meeting.id(), "attendees").Segment("new"),
            .variant = kSecond}
    );
}

struct ItemTag {
    ItemState state;
    void Render(html::Writer& to) const {
        const bool done = state == ItemState::kDiscussed;
        patterns::RenderStatus(
            to,
            done ? "Talked about" : "To do",
            done ? patterns::Shape::kCircle : patterns::Shape::kRing,
            done ? patterns::Tone::kGrey : patterns::Tone::kBlue
        );
    }
};

Html MoveButton(const MeetingView& view, const ItemLine& line, std::string_view act) {
    Url action = PageOf(view.meeting.id(), line.item.id).Segment(act);
    return patterns::Form{
        .action = action,
        .hidden = view.hidden,
        .content = nhsuk::Button{
            .text = act == "up" ? "Up" : "Down",
            .variant = kSecond,
            .small = true,
            .aria_label = (act == "up" ? "Up: " : "Down: ") + line.name}};
}

Html Agenda(const MeetingView& view) {
    Html all = nhsuk::Heading{.text = "Agenda", .size = nhsuk::Size::kM, .level = 2};
    const bool open = view.meeting.IsOpen();
    if (view.agenda.empty())
        return All(
            all,
            patterns::EmptyState{
                .heading = "Nobody is on the agenda",
                .text = "Choose whom to talk about, and why.",
                .actions = open ? Html(nhsuk::Button{
                                      .text = "Choose from the register",
                                      .href = PageOf(view.meeting.id(), "agenda")})
                                : Html()}
        );
    nhsuk::Table table = {
        .caption = {.text = "Agenda", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Who"}, {.text = "Standing"}, {.text = "Why"}, {.text = "State"}},
        .first_cell_is_header = true,
        .responsive = true};
    if (open) table.head.push_back({.text = "Order"});
    table.body = [&view, open](nhsuk::TableBody& to) {
        for (const ItemLine& line : view.agenda) {
            to.Row()
                .Link(PageOf(view.meeting.id(), line.item.id), line.name)
                .Cell(line.standing)
                .Cell(line.item.why)
                .Show(ItemTag{line.item.state});
            if (!open) continue;
            const bool first = &line == &view.agenda.front();
            const bool last = &line == &view.agenda.back();
            to.Show(patterns::ActionRow{
                .actions =
                    All(first ? Html() : MoveButton(view, line, "up"),
                        last ? Html() : MoveButton(view, line, "down"))});
        }
    };
    return All(
        all,
        open ? Html(nhsuk::Button{
                   .text = "Work through it",
                   .href = PageOf(view.meeting.id(), view.agenda.front().item.id)})
             : Html(),
        table,
        open ? Html(nhsuk::Button{
                   .text = "Choose more from the register",
                   .href = PageOf(view.meeting.id(), "agenda"),
                   .variant = kSecond})
             : Html()
    );
}

Html About(const Meeting& meeting) {
    nhsuk::SummaryList list;
    list.rows = {
        Row("Day",
            InWords(meeting.plan.on) +
                (meeting.plan.starts_at.empty() ? "" : ", " + meeting.plan.starts_at)),
        Row("Where", meeting.plan.place),
        Row("Who leads it", meeting.plan.chair),
        Row("State", StateInWords(meeting))};
    if (meeting.cancelled_because)
        list.rows.push_back(Row("Called off because", *meeting.cancelled_because));
    if (meeting.ended && meeting.ended->next_on)
        list.rows.push_back(Row("Next meeting", InWords(*meeting.ended->next_on)));
    return list;
}

Html ActsOn(const Meeting& meeting) {
    const auto button = [&](std::string text, std::string_view part) {
        return Html(nhsuk::Button{
            .text = std::move(text), .href = PageOf(meeting.id(), part), .variant = kSecond});
    };
    Html acts = button("Minutes", "minutes");
    if (meeting.IsOpen())
        acts =
            All(acts,
                button("Change", "edit"),
                button("End the meeting", "end"),
                button("Call it off", "cancel"));
    return patterns::ActionRow{.actions = acts};
}

Html Agreed(const std::string& heading, const std::vector<AgreedAction>& lines) {
    if (lines.empty()) return {};
    patterns::BulletList list;
    for (const AgreedAction& line : lines)
        list.items.push_back(html::Text(
            line.what + (line.who.empty() ? "" : " – " + line.who) +
            (line.state.empty() ? "" : " (" + line.state + ")")
        ));
    return All(nhsuk::Heading{.text = heading, .size = nhsuk::Size::kS, .level = 3}, list);
}

std::string RatingInWords(dsr::Rating rating) {
    for (const auto& option : kRatingOptions)
        if (option.value == rating) return std::string(option.text);
    return {};
}

Html Minute(const ItemLine& line) {
    const auto& discussed = line.item.discussed;
    if (!discussed)
        return All(
            nhsuk::Heading{.text = line.name, .size = nhsuk::Size::kM, .level = 2},
            Paragraph{.text = "Not talked about."}
        );
    Html all =
        All(nhsuk::Heading{.text = line.name, .size = nhsuk::Size::kM, .level = 2},
            Paragraph{.text = "Why: " + line.item.why, .quiet = true},
            Paragraph{.text = discussed->said});
    if (discussed->decided) all = All(all, Paragraph{.text = "Decided: " + *discussed->decided});
    if (discussed->rating)
        all = All(all, Paragraph{.text = "Rated " + RatingInWords(*discussed->rating) + "."});
    return All(all, Agreed("Agreed", line.agreed));
}

std::string Those(const std::vector<Attendee>& attendees, Attendance attendance) {
    std::vector<std::string> names;
    for (const Attendee& attendee : attendees)
        if (attendee.details.attendance == attendance)
            names.push_back(attendee.details.name + " (" + attendee.details.agency + ")");
    return names.empty() ? "Nobody" : ListInWords(names);
}

Html WrittenBefore(const ItemView& view) {
    const auto& discussed = view.item.discussed;
    if (!discussed) return {};
    Html all =
        All(nhsuk::Heading{.text = "In the minutes so far", .size = nhsuk::Size::kS, .level = 2},
            Paragraph{.text = discussed->said});
    if (discussed->decided) all = All(all, Paragraph{.text = "Decided: " + *discussed->decided});
    if (discussed->rating)
        all = All(all, Paragraph{.text = "Rated " + RatingInWords(*discussed->rating) + "."});
    if (view.item.written)
        all = All(
            all,
            Paragraph{
                .text = "Written by " + view.written_by + ", " + InWords(*view.item.written) + ".",
                .quiet = true}
        );
    return All(all, Agreed("Agreed at this meeting", view.agreed));
}

Html LastTime(const ItemView& view) {
    if (!view.last_time || !view.last_time->discussed) return Agreed("Agreed before", view.since);
    const ItemDiscussed& before = *view.last_time->discussed;
    return All(
        nhsuk::Details{
            .summary = {.text = "What was said on " + InWords(before.on)},
            .html =
                All(Paragraph{.text = before.said},
                    before.decided ? Html(Paragraph{.text = "Decided: " + *before.decided}) : Html()
                )},
        Agreed("Agreed then, and what became of it", view.since)
    );
}

Html Ways(const ItemView& view) {
    nhsuk::Pagination ways;
    if (!view.previous.empty()) ways.previous = {.text = "Before", .href = view.previous};
    if (!view.next.empty()) ways.next = {.text = "Next", .href = view.next};
    if (view.previous.empty() && view.next.empty()) return {};
    return ways;
}

// How long the area keeps the rating red, and what it asks of whoever lowers it before.
Html AfterHospital(const patterns::FormState& state, const std::optional<Date>& red_until) {
    if (!red_until) return {};
    return All(
        nhsuk::InsetText{
            .text = "Your area’s setting: after hospital the rating stays red until " +
                    InWords(*red_until) + ". To lower it before, say why."},
        kLoweredAsked.In(state)
    );
}

}  // namespace

Url MeetingsPage() {
    return Url("/meetings");
}
Url PageOf(const MeetingId& meeting) {
    return MeetingsPage().Segment(meeting.value);
}
Url PageOf(const MeetingId& meeting, std::string_view part) {
    return PageOf(meeting).Segment(part);
}
Url PageOf(const MeetingId& meeting, const ItemId& item) {
    return PageOf(meeting, "items").Segment(item.value);
}

Html MeetingList(const MeetingListView& view) {
    Html all =
        All(nhsuk::Heading{.text = "Meetings about the register", .size = nhsuk::Size::kL},
            nhsuk::Button{.text = "Plan a meeting", .href = MeetingsPage().Segment("new")});
    if (view.ahead.empty() && view.past.empty())
        return All(
            all,
            patterns::EmptyState{
                .heading = "No meeting is planned",
                .text = "Plan one, choose whom to talk about, and work through the list together. "
                        "The minutes write themselves."}
        );
    if (!view.ahead.empty()) all = All(all, ListOf("Coming", view.ahead));
    if (!view.past.empty()) all = All(all, ListOf("Before", view.past));
    if (!view.earlier.empty())
        all =
            All(all, nhsuk::Pagination{.next = {.text = "Earlier meetings", .href = view.earlier}});
    return all;
}

Html MeetingPage(const MeetingView& view) {
    return All(
        nhsuk::Heading{
            .text = "Meeting of " + InWords(view.meeting.plan.on), .size = nhsuk::Size::kL},
        About(view.meeting),
        ActsOn(view.meeting),
        Agenda(view),
        Attendees(view)
    );
}

Html MinutesPage(const MeetingView& view) {
    const Meeting& meeting = view.meeting;
    nhsuk::SummaryList head;
    head.rows = {
        Row("Where", meeting.plan.place),
        Row("Led by", meeting.plan.chair),
        Row("Came", Those(view.attendees, Attendance::kCame)),
        Row("Apologies", Those(view.attendees, Attendance::kApologies))};
    if (!meeting.plan.quorum.empty())
        head.rows.push_back(
            Row("Quorum",
                view.missing.empty() ? "Met" : "Not met: nobody from " + ListInWords(view.missing))
        );
    if (meeting.ended && meeting.ended->next_on)
        head.rows.push_back(Row("Next meeting", InWords(*meeting.ended->next_on)));
    Html all = All(
        nhsuk::Heading{.text = "Minutes of " + InWords(meeting.plan.on), .size = nhsuk::Size::kL},
        head,
        Paragraph{
            .html =
                patterns::Link{
                    .text = "Save as a spreadsheet (CSV)",
                    .href = PageOf(meeting.id(), "minutes.csv")}}
    );
    if (view.agenda.empty()) all = All(all, Paragraph{.text = "Nobody was on the agenda."});
    for (const ItemLine& line : view.agenda) all = All(all, Minute(line));
    if (meeting.ended && meeting.ended->note)
        all =
            All(all,
                nhsuk::Heading{.text = "Also", .size = nhsuk::Size::kM, .level = 2},
                Paragraph{.text = *meeting.ended->note});
    return all;
}

Html MeetingForm(const FormFrame& frame, const std::optional<Meeting>& held) {
    const auto& state = frame.state;
    const MeetingPlanned plan = held ? held->plan : MeetingPlanned{};
    std::string quorum;
    for (const std::string& agency : plan.quorum) quorum += agency + "\n";
    return patterns::RecordForm{
        .frame = frame,
        .title = held ? "Change this meeting" : "Plan a meeting",
        .fields =
            All(kOnAsked.In(state, held ? std::optional(plan.on) : std::nullopt),
                kStartsAtAsked.In(state, plan.starts_at),
                kPlaceAsked.In(state, plan.place),
                kChairAsked.In(state, plan.chair),
                kQuorumAsked.In(state, quorum))};
}

Html CancellingForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Call this meeting off",
        .fields = kWhyCancelledAsked.In(frame.state),
        .button = "Call it off"};
}

Html AttendeeForm(const FormFrame& frame, const std::optional<Attendee>& held) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = held ? "Do they come?" : "Who comes?",
        .fields =
            All(kNameAsked.In(state, held ? held->details.name : ""),
                kAgencyAsked.In(state, held ? held->details.agency : ""),
                kAttendanceAsked.In(state, held ? held->details.attendance : Attendance::kExpected)
            )};
}

Html EndingForm(const FormFrame& frame, const MeetingView& view) {
    std::size_t left = 0;
    for (const ItemLine& line : view.agenda)
        if (line.item.state == ItemState::kToDo) ++left;
    Html intro = Quorum(view);
    if (left != 0)
        intro = All(
            intro,
            nhsuk::InsetText{
                .text = std::to_string(left) +
                        (left == 1 ? " young person was" : " young people were") +
                        " not talked about. The minutes will say so: put them on the next agenda."}
        );
    return patterns::RecordForm{
        .frame = frame,
        .title = "End the meeting",
        .intro = intro,
        .fields =
            All(kHeldOnAsked.In(frame.state, view.meeting.plan.on),
                kEndNoteAsked.In(frame.state),
                kNextOnAsked.In(frame.state)),
        .button = "End it"};
}

Html TakingOffForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take them off the agenda",
        .fields = kWhyTakenOffAsked.In(frame.state),
        .button = "Take them off"};
}

Html AddingForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Talk about them at the next meeting",
        .fields = kWhyOnAgendaAsked.In(frame.state),
        .button = "Put them on the agenda"};
}

Html ItemPage(const FormFrame& frame, const ItemView& view) {
    const auto& state = frame.state;
    nhsuk::SummaryList who;
    who.rows = {
        Row("Why today", view.item.why),
        Row("Standing", view.standing),
        Row("Age", view.age),
        Row("Lead keyworker", view.lead)};
    const Html known =
        All(who,
            Paragraph{.html = patterns::Link{.text = "Open their record", .href = view.person}},
            LastTime(view),
            WrittenBefore(view));
    if (!view.meeting.IsOpen())
        return All(
            nhsuk::Heading{
                .text = view.name,
                .caption = {.text = frame.about, .size = nhsuk::Size::kL},
                .size = nhsuk::Size::kL},
            known,
            Ways(view)
        );
    const auto& discussed = view.item.discussed;
    const Html off = patterns::Link{
        .text = "Take them off the agenda",
        .href = PageOf(view.meeting.id(), view.item.id).Segment("take-off")};
    return All(
        patterns::RecordForm{
            .frame = frame,
            .title = view.name,
            .intro = known,
            .fields =
                All(kSaidAsked.In(state, discussed ? discussed->said : ""),
                    kDecidedAsked.In(state, discussed ? discussed->decided.value_or("") : ""),
                    kRatingAsked.In(state),
                    kRationaleAsked.In(state),
                    AfterHospital(state, view.red_until),
                    kTitleAsked.In(state),
                    kActionAgencyAsked.In(state),
                    kOwnerAsked.In(state),
                    kDueOnAsked.In(state)),
            .button = "Save and go on"},
        view.item.state == ItemState::kToDo ? Html(Paragraph{.html = off}) : Html(),
        Ways(view)
    );
}

}  // namespace alongside::meetings
