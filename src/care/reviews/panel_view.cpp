// Renders panels and the list of those who hold reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/panel_view.h"

#include <utility>

#include "care/reviews/review_links_view.h"
#include "care/reviews/review_questions.h"
#include "care/reviews/review_words.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::reviews {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormFrame;
using patterns::Paragraph;

struct AvailabilityTag {
    Availability availability;
    void Render(html::Writer& to) const {
        using patterns::Shape;
        using patterns::Tone;
        const bool free = availability == Availability::kFree;
        patterns::RenderStatus(
            to,
            WordsOf(availability),
            free ? Shape::kCircle : Shape::kBar,
            free ? Tone::kGreen : Tone::kGrey
        );
    }
};

Html SeatsOf(const PanelView& view) {
    const auto sitting = SittingOn(view.seats);
    if (sitting.empty())
        return Paragraph{
            .text =
                "Nobody is named yet. A panel has a chair, a clinical expert and an expert by "
                "experience, none of whom supports the person every day."};
    return nhsuk::Table{
        .caption = {.text = "On this panel"},
        .head = {{.text = "Who"}, {.text = "Part"}, {.text = "What you can do"}},
        .body =
            [&view, &sitting](nhsuk::TableBody& to) {
                for (const Seat& seat : sitting)
                    to.Row()
                        .Cell(seat.name)
                        .Cell(WordsOf(seat.role))
                        .Show(patterns::Link{
                            .text = "Take off the panel",
                            .href = PageOf(view.person, view.review.id)
                                        .Segment("panel")
                                        .Segment(seat.id.value)
                                        .Segment("leaving"),
                            .visually_hidden_text = seat.name});
            },
        .responsive = true};
}

Html LeftOf(const PanelView& view) {
    patterns::BulletList list;
    for (const Seat& seat : view.seats)
        if (seat.left)
            list.items.push_back(html::Text(
                seat.name + ": " + std::string(WordsOf(*seat.left)) +
                (seat.left_note ? ". " + *seat.left_note : "")
            ));
    if (list.items.empty()) return {};
    return nhsuk::Details{.summary = {.text = "Not on this panel any more"}, .html = list};
}

std::vector<patterns::Choice> ChoicesOf(const PanelView& view) {
    std::vector<patterns::Choice> choices;
    for (const auto& [member, availability] : view.offered) {
        std::string text = member.name + ", " + std::string(WordsOf(member.role));
        if (view.review.planned_on) text += " – " + std::string(WordsOf(availability));
        choices.push_back({.value = member.id.value, .text = std::move(text)});
    }
    return choices;
}

std::string AwayInWords(const PanelListView& view, const PanelMemberId& member) {
    std::string words;
    for (const Absence& absence : view.absences)
        if (absence.member == member)
            words += (words.empty() ? "" : "; ") + InWords(absence.away_from) + " to " +
                     InWords(absence.away_to);
    return words;
}

Html ActsOn(const PanelMember& member) {
    const Url page = Url("/reviews/panel").Segment(member.id.value);
    return All(
        patterns::Link{
            .text = "Away days",
            .href = Url(page).Segment("away"),
            .visually_hidden_text = member.name},
        html::Text(" "),
        patterns::Link{
            .text = "Holds no more reviews",
            .href = Url(page).Segment("retire"),
            .visually_hidden_text = member.name}
    );
}

Html Members(const PanelListView& view) {
    if (view.members.empty())
        return patterns::EmptyState{
            .heading = "Nobody is on the list",
            .text =
                "Add the chairs, clinical experts and experts by experience whom your area "
                "asks to hold reviews. Whoever plans a review then sees who is free."};
    nhsuk::Table table = {
        .caption = {.text = "On " + InWords(view.day)},
        .head =
            {{.text = "Who"},
             {.text = "Part"},
             {.text = "How to reach them"},
             {.text = "That day"},
             {.text = "Away"}},
        .responsive = true};
    if (view.may_change) table.head.push_back({.text = "What you can do"});
    table.body = [&view](nhsuk::TableBody& to) {
        for (const auto& [member, availability] : view.members) {
            to.Row()
                .Cell(member.name)
                .Cell(WordsOf(member.role))
                .Cell(member.contact ? *member.contact : std::string())
                .Show(AvailabilityTag{availability})
                .Cell(AwayInWords(view, member.id));
            if (view.may_change) to.Show(ActsOn(member));
        }
    };
    return table;
}

Html Retired(const PanelListView& view) {
    if (view.retired.empty()) return {};
    patterns::BulletList list;
    for (const PanelMember& member : view.retired)
        list.items.push_back(html::Text(
            member.name + ", " + std::string(WordsOf(member.role)) + ", since " +
            InWords(member.retired_on.value_or(view.day))
        ));
    return nhsuk::Details{.summary = {.text = "Hold no more reviews"}, .html = list};
}

Html DayFilter(const PanelListView& view) {
    const patterns::FormState state;
    return patterns::FilterPanel{
        .action = Url("/reviews/panel"),
        .fields =
            patterns::DateField{
                .state = state, .name = "day", .legend = "Who is free on", .held = view.day},
        .heading = "Choose a day",
        .button = "Show that day"};
}

}  // namespace

Html PanelForm(const FormFrame& frame, const PanelView& view) {
    const patterns::FormState& state = frame.state;
    Html when = nhsuk::InsetText{
        .text = view.review.planned_on
                    ? "The review is planned for " + InWords(*view.review.planned_on) +
                          ". The list says who is free that day."
                    : "The review has no day yet, so nobody knows who is free."};
    return patterns::RecordForm{
        .frame = frame,
        .title = "Panel",
        .intro = All(
            SeatsOf(view),
            LeftOf(view),
            nhsuk::Heading{.text = "Name somebody", .size = nhsuk::Size::kM, .level = 2},
            when,
            Paragraph{
                .text = "Ask them first whether they know the person or the family, or treat them: "
                        "whoever does cannot sit on this panel."}
        ),
        .fields = All(
            kRoleAsked.In(state), kMemberAsked.In(state, ChoicesOf(view)), kSeatNameAsked.In(state)
        ),
        .button = "Name for the panel"};
}

Html LeavingForm(const FormFrame& frame, const Seat& seat) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take off the panel",
        .intro = nhsuk::InsetText{.text = seat.name + ", " + std::string(WordsOf(seat.role))},
        .fields = All(kLeavingAsked.In(frame.state), kLeavingNoteAsked.In(frame.state)),
        .button = "Take off the panel"};
}

Html PanelListPage(const PanelListView& view) {
    Html add;
    if (view.may_change)
        add = nhsuk::Button{
            .text = "Add somebody",
            .href = Url("/reviews/panel/new"),
            .variant = nhsuk::ButtonVariant::kSecondary};
    return All(
        nhsuk::Heading{.text = "Who holds reviews", .size = nhsuk::Size::kL},
        DayFilter(view),
        Members(view),
        add,
        Retired(view)
    );
}

Html MemberForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Add somebody who holds reviews",
        .fields =
            All(kMemberNameAsked.In(frame.state),
                kRoleAsked.In(frame.state),
                kContactAsked.In(frame.state)),
        .button = "Add to the list"};
}

Html AbsenceForm(const FormFrame& frame, const PanelMember& member) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Away days",
        .intro = nhsuk::InsetText{.text = member.name},
        .fields = All(kAwayFromAsked.In(frame.state), kAwayToAsked.In(frame.state))};
}

Html RetirementForm(const FormFrame& frame, const PanelMember& member, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Holds no more reviews",
        .intro = nhsuk::InsetText{.text = member.name},
        .fields = kRetiredOnAsked.In(frame.state, today)};
}

}  // namespace alongside::reviews
