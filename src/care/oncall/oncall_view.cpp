// Renders the on-call list and its forms.
// SPDX-License-Identifier: MIT
#include "care/oncall/oncall_view.h"

#include "care/oncall/oncall_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::oncall {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;
using std::chrono::days;

constexpr days kWeek(7);

Url WeekPage(Date monday) {
    return Url("/oncall").Query("week", ToText(monday));
}

nhsuk::Heading Section(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

nhsuk::SummaryListRow Row(std::string key, Html value) {
    return {.key = {.text = std::move(key)}, .value = {.html = std::move(value)}};
}

Html Person(const Shift& shift) {
    Html line =
        All(html::Text(shift.name + ": "),
            PhoneLink(shift.phone),
            html::Text(", until " + OnDayInWords(shift.ends)));
    if (shift.note) line = All(line, Paragraph{.text = *shift.note, .quiet = true});
    return line;
}

std::string TurnWords(Turn turn) {
    return turn == Turn::kFirst ? "First" : "Second";
}

Html ActsOn(const Shift& shift) {
    const auto link = [&](std::string text, std::string_view act) {
        return patterns::Link{
            .text = std::move(text),
            .href = Url("/oncall/shifts").Segment(shift.id.value).Segment(act),
            .visually_hidden_text = shift.name + " from " + OnDayInWords(shift.starts)};
    };
    return patterns::ActionRow{
        .actions = All(link("Change", "amend"), link("Take off", "withdraw"))};
}

Html WeekTable(const OnCallView& view) {
    if (view.lines.empty()) return {};
    nhsuk::Table table = {
        .caption =
            {.text = "On call in the week of " + InWords(view.monday),
             .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "From"},
             {.text = "Until"},
             {.text = "Turn"},
             {.text = "Who"},
             {.text = "Number"}},
        .responsive = true,
        .compact = true};
    const bool acts = view.MayManage();
    if (acts) table.head.push_back({.text = "What you can do"});
    table.body = [&view, acts](nhsuk::TableBody& body) {
        for (const ListLine& line : view.lines) {
            const Shift& shift = line.shift;
            std::string who = shift.name;
            if (line.left) who += " – not here from " + OnDayInWords(*line.left);
            body.Row()
                .Cell(OnDayInWords(shift.starts))
                .Cell(OnDayInWords(shift.ends))
                .Cell(TurnWords(shift.turn))
                .Cell(who)
                .Show(PhoneLink(shift.phone));
            if (acts) body.Show(ActsOn(shift));
        }
    };
    return table;
}

Html GapList(const OnCallView& view) {
    if (view.gaps.empty()) return {};
    patterns::BulletList list;
    for (const Gap& gap : view.gaps)
        list.items.push_back(
            html::Text("From " + OnDayInWords(gap.from) + " to " + OnDayInWords(gap.to))
        );
    const std::string instead = view.now.otherwise ? "Then ring " + view.now.otherwise->name +
                                                         " on " + view.now.otherwise->phone + "."
                                                   : "Your area has not said whom to ring then.";
    return nhsuk::InsetText{
        .html = All(Paragraph{.text = "Nobody is first on call at these times. " + instead}, list)};
}

Html WeekActs(const OnCallView& view) {
    if (!view.MayManage()) return {};
    return All(
        patterns::ActionRow{
            .actions = All(
                nhsuk::Button{
                    .text = "Fill in a week",
                    .href = Url("/oncall/weeks/new").Query("week", ToText(view.monday))},
                nhsuk::Button{
                    .text = "Add one stretch",
                    .href = Url("/oncall/shifts/new"),
                    .variant = nhsuk::ButtonVariant::kSecondary}
            )},
        patterns::Form{
            .action = Url("/oncall/copies"),
            .hidden = view.copying,
            .content =
                nhsuk::Button{
                    .text = "Copy the week before into this one",
                    .variant = nhsuk::ButtonVariant::kSecondary}},
        patterns::ActionRow{
            .actions = All(
                patterns::Link{.text = "Numbers of your service", .href = Url("/oncall/numbers")},
                patterns::Link{
                    .text = "Whom to ring when nobody is on call",
                    .href = Url("/oncall/area-number")}
            )}
    );
}

Html Week(const OnCallView& view) {
    Html list =
        view.lines.empty()
            ? Html(patterns::EmptyState{
                  .heading = "Nobody is on the list for this week",
                  .text = view.MayManage() ? "Fill in the week, or copy the week before."
                                           : "Tell your team leader: they fill in the week."})
            : WeekTable(view);
    return All(
        Section("Week of " + InWords(view.monday)),
        GapList(view),
        list,
        nhsuk::Pagination{
            .previous = {.text = "The week before", .href = WeekPage(view.monday - kWeek)},
            .next = {.text = "The next week", .href = WeekPage(view.monday + kWeek)},
            .aria_label = "Weeks"},
        WeekActs(view)
    );
}

Html Note(const OnCallView& view, const NoteLine& line) {
    const HandoverNote& note = line.note;
    const std::string by = line.by + ", " + OnDayInWords(note.left);
    if (note.read)
        return All(
            Paragraph{.text = note.text},
            Paragraph{.text = by + ". Read " + OnDayInWords(*note.read) + ".", .quiet = true}
        );
    Html shown = All(Paragraph{.text = note.text}, Paragraph{.text = by, .quiet = true});
    if (!view.MayHandOver()) return nhsuk::InsetText{.html = shown};
    return nhsuk::InsetText{
        .html =
            All(shown,
                patterns::Form{
                    .action = Url("/oncall/notes").Segment(note.id.value).Segment("read"),
                    .hidden = view.reading,
                    .content = nhsuk::Button{
                        .text = "I have read this",
                        .variant = nhsuk::ButtonVariant::kSecondary,
                        .small = true}})};
}

Html Notes(const OnCallView& view) {
    html::ScratchWriter notes;
    notes.to() << Section("Handed over");
    if (view.notes.empty())
        notes.to() << Paragraph{
            .text =
                "Nothing was handed over lately. What the next one on call has to know can be "
                "written here."};
    for (const NoteLine& line : view.notes) notes.to() << Note(view, line);
    if (view.MayHandOver())
        notes.to() << patterns::ActionRow{
            .actions =
                patterns::Link{.text = "Write a hand-over", .href = Url("/oncall/notes/new")}};
    return notes.Copy();
}

Html ShiftFields(const patterns::FormState& state, const ShiftForm& form) {
    const Shift& held = form.held;
    const LocalTime from = ToLocal(held.starts);
    const LocalTime to = ToLocal(held.ends);
    const bool ours = held.post.has_value();
    return All(
        kTurnAsked.In(state, held.turn),
        kPostAsked.In(state, form.posts, held.post.value_or(workforce::PostId())),
        kNameAsked.In(state, ours ? std::string_view() : std::string_view(held.name)),
        kPhoneAsked.In(state, held.phone),
        kFromDayAsked.In(state, from.day),
        kFromTimeAsked.In(state, from.time),
        kToDayAsked.In(state, to.day),
        kToTimeAsked.In(state, to.time),
        kShiftNoteAsked.In(state, held.note.value_or(""))
    );
}

}  // namespace

Html PhoneLink(const std::string& phone) {
    const auto address = Url::Parse("tel:" + Dialled(phone));
    if (!address) return html::Text(phone);
    return patterns::Link{.text = phone, .href = *address};
}

Html NowLines(const NowView& now) {
    if (!now.first && !now.second) {
        Html words = Paragraph{
            .text = now.next ? "Nobody is on call until " + OnDayInWords(*now.next) + "."
                             : "Nobody is on call."};
        if (now.otherwise)
            words =
                All(words,
                    Paragraph{
                        .html =
                            All(html::Text("Ring " + now.otherwise->name + ": "),
                                PhoneLink(now.otherwise->phone))});
        else
            words =
                All(words,
                    Paragraph{
                        .text = "Your area has not said whom to ring instead. If somebody is in "
                                "danger, ring 999."});
        return nhsuk::WarningCallout{
            .heading = {.text = "Nobody is on call now", .level = 3}, .html = words};
    }
    nhsuk::SummaryList who;
    if (now.first) who.rows.push_back(Row("First", Person(*now.first)));
    if (now.second) who.rows.push_back(Row("Second", Person(*now.second)));
    if (now.otherwise)
        who.rows.push_back(
            Row("If nobody answers",
                All(html::Text(now.otherwise->name + ": "), PhoneLink(now.otherwise->phone)))
        );
    return who;
}

Html OnCallPage(const OnCallView& view) {
    return All(
        nhsuk::Heading{.text = "On call", .size = nhsuk::Size::kL},
        Section("Now"),
        NowLines(view.now),
        Notes(view),
        Week(view)
    );
}

Html ShiftRecordingForm(const patterns::FormFrame& frame, const ShiftForm& form) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put somebody on call",
        .fields = ShiftFields(frame.state, form),
        .button = "Put on the list"};
}

Html ShiftAmendmentForm(const patterns::FormFrame& frame, const ShiftForm& form) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Change who is on call",
        .fields = All(ShiftFields(frame.state, form), kWhyShiftChangedAsked.In(frame.state))};
}

Html ShiftWithdrawalForm(const patterns::FormFrame& frame, const Shift& held) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kWhyShiftTakenOffAsked,
        .title = "Take off the list",
        .recorded =
            held.name + ", from " + OnDayInWords(held.starts) + " to " + OnDayInWords(held.ends),
        .consequence = "Unless somebody else has this turn, the list shows a gap.",
        .button = "Take off"};
}

Html WeekForm(
    const patterns::FormFrame& frame, const std::vector<patterns::Choice>& posts, Date monday
) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Fill in a week",
        .intro =
            Paragraph{
                .text =
                    "One person at the same hours on some days of a week. For nights and for the "
                    "days of a weekend, fill it in twice."},
        .fields =
            All(kWeekAsked.In(state, monday),
                kDaysAsked.In(state),
                kFromTimeAsked.In(state, std::chrono::hours(17)),
                kToTimeAsked.In(state, std::chrono::hours(9)),
                kTurnAsked.In(state, Turn::kFirst),
                kPostAsked.In(state, posts),
                kNameAsked.In(state),
                kPhoneAsked.In(state),
                kShiftNoteAsked.In(state)),
        .button = "Put on the list"};
}

Html NumberForm(const patterns::FormFrame& frame, const NumbersView& view) {
    Html held = Paragraph{.text = "No number is held yet."};
    if (!view.held.empty()) {
        nhsuk::SummaryList list;
        for (const NumberLine& line : view.held)
            list.rows.push_back(Row(line.name, PhoneLink(line.phone)));
        held = list;
    }
    return patterns::RecordForm{
        .frame = frame,
        .title = "Numbers of your service",
        .intro = All(
            Paragraph{
                .text = "These are rung when somebody is on call, and stand on the crisis "
                        "sheets of the young people they lead."},
            held
        ),
        .fields = All(kNumberOfAsked.In(frame.state, view.posts), kNumberAsked.In(frame.state)),
        .button = "Save the number"};
}

Html AreaNumberForm(const patterns::FormFrame& frame, const std::optional<AreaNumber>& held) {
    const AreaNumber now = held.value_or(AreaNumber{});
    return patterns::RecordForm{
        .frame = frame,
        .title = "Whom to ring when nobody is on call",
        .intro =
            Paragraph{
                .text = "Every page that says who is on call shows this when the list has a gap."},
        .fields =
            All(kAnswererAsked.In(frame.state, now.name), kNumberAsked.In(frame.state, now.phone))};
}

Html NoteForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Write a hand-over",
        .fields = kHandoverAsked.In(frame.state),
        .button = "Hand over"};
}

}  // namespace alongside::oncall
