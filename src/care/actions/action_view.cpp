// Renders the pages of actions.
// SPDX-License-Identifier: MIT
#include "care/actions/action_view.h"

#include <utility>

#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/ask.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::actions {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Link;
using patterns::Paragraph;

constexpr std::string_view kNobody = "Nobody is named yet";

// How it stands today: word, shape and colour say the same.
patterns::StatusTag TagOf(const Action& action, Date today) {
    using patterns::Shape;
    using patterns::Tone;
    if (action.completed_on)
        return {.word = "Done", .shape = Shape::kSquare, .colour = Tone::kGreen};
    if (action.closed_on)
        return {.word = "Not needed", .shape = Shape::kBar, .colour = Tone::kGrey};
    std::string words = WithCapital(StateInWords(action, today));
    if (IsOverdue(action, today))
        return {.word = std::move(words), .shape = Shape::kTriangle, .colour = Tone::kRed};
    if (action.due_on <= today + std::chrono::days(1))
        return {.word = std::move(words), .shape = Shape::kDiamond, .colour = Tone::kAmber};
    return {.word = std::move(words), .shape = Shape::kRing, .colour = Tone::kBlue};
}

// The day, how it stands, and that it was moved.
struct DueCell {
    const Action& action;
    Date today;
    void Render(html::Writer& to) const {
        to << html::Text(InWords(action.due_on)) << " " << TagOf(action, today);
        if (!action.WasMoved()) return;
        const std::string first = InWords(action.first_due_on);
        to << " " << patterns::Quiet{"first due", first};
    }
};

std::string_view OwnerOf(const ShownAction& shown) {
    return shown.owner.empty() ? kNobody : std::string_view(shown.owner);
}

nhsuk::Heading Section(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

nhsuk::Table TableOf(std::string caption, std::vector<nhsuk::TableHeader> head) {
    return {
        .caption = {.text = std::move(caption), .classes = "nhsuk-u-visually-hidden"},
        .head = std::move(head),
        .first_cell_is_header = true,
        .responsive = true,
        .compact = true};
}

Html OpenTable(const ActionsView& view) {
    nhsuk::Table table = TableOf(
        "What is to be done, the longest overdue first",
        {{.text = "What"}, {.text = "Due"}, {.text = "Who does it"}}
    );
    table.body = [&](nhsuk::TableBody& to) {
        for (const ShownAction& shown : view.open)
            to.Row()
                .Link(shown.page, shown.action.title)
                .Show(DueCell{shown.action, view.today})
                .Cell(OwnerOf(shown));
    };
    return table;
}

Html FinishedTable(const ActionsView& view) {
    nhsuk::Table table = TableOf(
        "What is finished, the latest first",
        {{.text = "What"}, {.text = "How it ended"}, {.text = "Who did it"}}
    );
    table.body = [&](nhsuk::TableBody& to) {
        for (const ShownAction& shown : view.finished)
            to.Row()
                .Link(shown.page, shown.action.title)
                .Cell(WithCapital(StateInWords(shown.action, view.today)))
                .Cell(OwnerOf(shown));
    };
    return nhsuk::Details{
        .summary = {.text = "Finished (" + std::to_string(view.finished.size()) + ")"},
        .html = table,
        .open = view.open.empty()};
}

Html RaiseButton(const Url& raise) {
    if (raise.empty()) return {};
    return nhsuk::Button{
        .text = "Add an action", .href = raise, .variant = nhsuk::ButtonVariant::kSecondary};
}

Html NothingOpen(const ActionsView& view) {
    if (!view.finished.empty()) return Paragraph{.text = "Everything that was agreed is finished."};
    return patterns::EmptyState{
        .heading = "Nothing has been agreed yet",
        .text =
            "An action is what somebody promised to do: what, who, and by which day. Those that "
            "a review recommends appear here by themselves."};
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

nhsuk::SummaryListRow Row(std::string key, Html value) {
    return {.key = {.text = std::move(key)}, .value = {.html = std::move(value)}};
}

void AddIf(
    std::vector<nhsuk::SummaryListRow>& rows,
    const char* key,
    const std::optional<std::string>& value
) {
    if (value) rows.push_back(Row(key, *value));
}

Html DueFacts(const Action& action) {
    return All(
        Paragraph{.text = InWords(action.due_on)},
        Paragraph{.text = WhyDueInWords(action) + ".", .quiet = true}
    );
}

Html Facts(const ActionView& view) {
    const Action& action = view.shown.action;
    std::vector<nhsuk::SummaryListRow> rows;
    rows.push_back(Row("Due by", DueFacts(action)));
    rows.push_back(Row("Who does it", std::string(OwnerOf(view.shown))));
    rows.push_back(
        Row("What done looks like", action.done_looks_like.value_or("Nobody has said yet"))
    );
    rows.push_back(Row("Agreed on", action.raised_on ? InWords(*action.raised_on) : "Not known"));
    if (!view.source.empty())
        rows.push_back(Row("Recommended by", Html(Link{.text = "A review", .href = view.source})));
    if (action.completed_on) rows.push_back(Row("Done on", InWords(*action.completed_on)));
    AddIf(rows, "What shows it", action.evidence);
    if (action.closed_on) rows.push_back(Row("Not needed since", InWords(*action.closed_on)));
    AddIf(rows, "Why it is not needed", action.closed_reason);
    return nhsuk::SummaryList{.rows = std::move(rows)};
}

// What is done most stands out; the rest are links below.
Html Acts(const ActionView& view) {
    const auto at = [&](std::string_view act) { return Url(view.shown.page).Segment(act); };
    const bool open = view.shown.action.IsOpen();
    patterns::BulletList list;
    Html first;
    if (view.record == Offered::kYes) {
        if (open) {
            first = nhsuk::Button{.text = "Say that it is done", .href = at("complete")};
            list.items.push_back(Link{.text = "Note how it is going", .href = at("note")});
            list.items.push_back(Link{
                .text =
                    view.shown.action.IsOwned() ? "Hand it to somebody else" : "Name who does it",
                .href = at("hand")});
            list.items.push_back(Link{.text = "Move the day it is due", .href = at("reschedule")});
            list.items.push_back(Link{.text = "It is not needed any more", .href = at("close")});
        } else {
            list.items.push_back(Link{.text = "Note something about it", .href = at("note")});
            list.items.push_back(Link{
                .text = "There is more to do: open it again", .href = at("reopen")});
        }
    }
    if (view.correct == Offered::kYes)
        list.items.push_back(Link{
            .text = "Put right what was written down wrongly", .href = at("amend")});
    if (list.items.empty()) return {};
    return All(Section("What you can do"), first, list);
}

Html Notes(const ActionView& view) {
    if (view.notes.empty())
        return All(Section("How it is going"), Paragraph{.text = "Nothing has been noted yet."});
    patterns::ChangeList list;
    for (const NoteLine& line : view.notes)
        list.changes.push_back(
            {.words = line.note,
             .who = line.who,
             .when = InWords(line.written_at),
             .datetime = ToText(line.written_at)}
        );
    return All(Section("How it is going"), list);
}

Html History(const ActionView& view) {
    patterns::ChangeList list;
    for (const HistoryLine& line : view.history)
        list.changes.push_back(
            {.words = line.words,
             .who = line.who,
             .when = InWords(line.recorded),
             .datetime = ToText(line.recorded)}
        );
    return nhsuk::Details{
        .summary = {.text = "Everything that was changed, and by whom"}, .html = list};
}

constexpr ask::Option<OnlyOf> kWhoseOptions[] = {{OnlyOf::kMine, "Mine"}};
constexpr ask::OneOfList<OnlyOf> kWhoseAsked = {
    .name = "whose",
    .label = "Whose actions?",
    .options = kWhoseOptions,
    .empty = "Everybody’s",
};
constexpr ask::Option<OnlyDue> kDueOptions[] = {
    {OnlyDue::kOverdue, "Overdue"}, {OnlyDue::kWeek, "Due in the next 7 days"}};
constexpr ask::OneOfList<OnlyDue> kWhenDueAsked = {
    .name = "due",
    .label = "Due when?",
    .options = kDueOptions,
    .empty = "At any time",
};

Html Filters(const OpenActionsQuery& query) {
    const patterns::FormState first;
    patterns::FilterPanel panel = {
        .action = Url("/actions"),
        .fields = All(kWhoseAsked.In(first, query.whose), kWhenDueAsked.In(first, query.due)),
        .clear = Url("/actions"),
        .heading = "Show only",
        .button = "Show"};
    if (query.whose) panel.chosen.push_back({"Mine", AddressOf({.due = query.due})});
    for (const auto& option : kDueOptions)
        if (query.due == option.value)
            panel.chosen.push_back({std::string(option.text), AddressOf({.whose = query.whose})});
    return panel;
}

Html Nothing(const OpenActionsView& view) {
    const OpenActionsQuery& query = view.query;
    if (query.whose && view.reader == OpenActionsView::Reader::kHoldsNone)
        return patterns::EmptyState{
            .heading = "We do not know which actions are yours",
            .text =
                "Your account is not linked to a post. Ask whoever runs your accounts to link "
                "it.",
            .actions = Link{.text = "Show everybody’s", .href = AddressOf({.due = query.due})}};
    if (query.whose || query.due)
        return patterns::EmptyState{
            .heading = "Nothing is open here",
            .text = "No open action is like this at the moment.",
            .actions = Link{.text = "Show every open action", .href = Url("/actions")}};
    return patterns::EmptyState{
        .heading = "Nothing is open",
        .text =
            "Actions appear here when somebody adds one to a person’s page, or when a review "
            "recommends them. They stay until they are done."};
}

Html LinesTable(const OpenActionsView& view) {
    nhsuk::Table table = TableOf(
        "Open actions, the longest overdue first",
        {{.text = "What"}, {.text = "For"}, {.text = "Due"}, {.text = "Who does it"}}
    );
    table.body = [&](nhsuk::TableBody& to) {
        for (const OpenActionLine& line : view.lines)
            to.Row()
                .Link(line.shown.page, line.shown.action.title)
                .Link(line.person_page, line.person)
                .Show(DueCell{line.shown.action, view.today})
                .Cell(OwnerOf(line.shown));
    };
    return table;
}

}  // namespace

Html Actions(const ActionsView& view) {
    const nhsuk::Heading heading = {
        .text = "Actions",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    return All(
        heading,
        view.open.empty() ? NothingOpen(view) : OpenTable(view),
        RaiseButton(view.raise),
        view.finished.empty() ? Html() : FinishedTable(view)
    );
}

Html ActionPage(const ActionView& view) {
    const Action& action = view.shown.action;
    const nhsuk::Heading heading = {
        .text = action.title,
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    Html state = Paragraph{.html = TagOf(action, view.today)};
    if (!action.IsOpen())
        state = All(state, Paragraph{.text = WithCapital(StateInWords(action, view.today)) + "."});
    return All(heading, state, Facts(view), Acts(view), Notes(view), History(view));
}

Html OpenActions(const OpenActionsView& view) {
    const Html list = view.lines.empty() ? Nothing(view) : LinesTable(view);
    Html all = All(
        nhsuk::Heading{.text = "Open actions", .size = nhsuk::Size::kL}, Filters(view.query), list
    );
    if (view.next.empty()) return all;
    return All(all, nhsuk::Pagination{.next = {.text = "Next page", .href = view.next}});
}

Url AddressOf(const OpenActionsQuery& query) {
    Url address("/actions");
    if (query.whose) address.Query("whose", NameOf(*query.whose));
    if (query.due) address.Query("due", NameOf(*query.due));
    return address;
}

}  // namespace alongside::actions
