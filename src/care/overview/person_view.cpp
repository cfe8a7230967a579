// Renders the page of a person.
// SPDX-License-Identifier: MIT
#include "care/overview/person_view.h"

#include <string_view>

#include "care/overview/standing_view.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/history_strip.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/record_banner.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::overview {
namespace {

using html::All;
using html::Html;

nhsuk::Heading Section(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

dsr::Standing StandingOf(dsr::Rating rating) {
    switch (rating) {
        case dsr::Rating::kRed:
            return dsr::Standing::kRed;
        case dsr::Rating::kAmber:
            return dsr::Standing::kAmber;
        case dsr::Rating::kGreen:
            return dsr::Standing::kGreen;
    }
    return dsr::Standing::kUnrated;
}

patterns::StatusTag TagOf(dsr::Standing standing) {
    StandingLook look = LookOf(standing);
    return {.word = std::move(look.word), .shape = look.shape, .colour = look.tone};
}

Html Links(const std::vector<PersonAct>& acts) {
    if (acts.empty()) return {};
    Html links;
    for (const PersonAct& act : acts)
        links = All(
            links,
            patterns::Link{.text = act.text, .href = act.href, .visually_hidden_text = act.about}
        );
    return patterns::ActionRow{.actions = links};
}

std::string Until(const std::optional<Date>& day, std::string_view otherwise) {
    return day ? InWords(*day) : std::string(otherwise);
}

// A table that becomes a list on a narrow screen. The last column is of links, if there are any.
nhsuk::Table TableOf(const std::string& caption, const std::vector<std::string>& columns) {
    nhsuk::Table table = {
        .caption = {.text = caption, .classes = "nhsuk-u-visually-hidden"},
        .responsive = true,
        .compact = true};
    for (const std::string& column : columns) table.head.push_back({.text = column});
    return table;
}

void AddRow(
    nhsuk::Table& table, std::vector<nhsuk::TableCell> cells, const std::vector<PersonAct>& acts
) {
    cells.push_back({.html = Links(acts)});
    table.rows.push_back(std::move(cells));
}

// The head of the column of links: named, or left out when nobody may do anything.
template <class Line>
void FinishTable(nhsuk::Table& table, const std::vector<Line>& lines) {
    for (const Line& line : lines) {
        if (line.acts.empty()) continue;
        table.head.push_back({.text = "What you can do"});
        return;
    }
    for (auto& row : table.rows) row.pop_back();
}

Html Banner(const PersonView& view) {
    patterns::RecordBanner banner = {.title = view.name, .also = view.full_name};
    for (const PersonFact& fact : view.banner) banner.facts.push_back({fact.name, fact.value});
    return banner;
}

Html WhenNotice(const PersonView& view) {
    if (view.looking.when == Looking::When::kNow) return {};
    return nhsuk::WarningCallout{
        .heading = {.text = "This is not today’s record", .level = 2},
        .html = All(
            patterns::Paragraph{
                .text = "It shows how things stood on " + InWords(view.looking.as_at) +
                        ", as far as we knew at the end of " + InWords(view.looking.as_known) +
                        "."},
            patterns::Paragraph{
                .html = patterns::Link{.text = "Show the record as it is now", .href = view.page}}
        )};
}

Html RatingNow(const PersonView& view) {
    if (view.on_register == PersonView::Register::kOff && view.in_hospital.empty())
        return patterns::Paragraph{.text = "Not on the register."};
    Html now;
    if (view.on_register == PersonView::Register::kReferred)
        now = patterns::Paragraph{
            .text = "Referred to the register. A decision is still to be made."};
    if (!view.in_hospital.empty())
        now = All(
            now,
            patterns::Paragraph{
                .html =
                    All(TagOf(dsr::Standing::kBlue), html::Text(" "), html::Text(view.in_hospital))}
        );
    if (view.rating) {
        const std::string since =
            (view.in_hospital.empty() ? "since " : "was the last rating, on ") +
            InWords(view.rating->rated_on);
        now = All(
            now,
            patterns::Paragraph{
                .html =
                    All(TagOf(StandingOf(view.rating->rating)), html::Text(" "), html::Text(since))}
        );
        if (!view.rating->rationale.empty())
            now = All(now, nhsuk::InsetText{.text = view.rating->rationale});
        return now;
    }
    if (view.on_register == PersonView::Register::kOn)
        now =
            All(now,
                patterns::Paragraph{
                    .html =
                        All(TagOf(dsr::Standing::kUnrated),
                            html::Text(" On the register, without a rating yet."))});
    return now;
}

Html Strip(const PersonView& view) {
    if (view.history.empty()) return {};
    patterns::HistoryStrip strip = {
        .title = "Ratings since " + InWords(view.history.front().days.from),
        .today = view.looking.as_at,
        .label_heading = "Rating"};
    for (const StandingDays& days : view.history) {
        StandingLook look = LookOf(days.standing);
        strip.segments.push_back(
            {.period = days.days,
             .label = std::move(look.word),
             .colour = look.tone,
             .shape = look.shape}
        );
    }
    return strip;
}

Html RatingTable(const PersonView& view) {
    if (view.ratings.empty()) return {};
    nhsuk::Table table = TableOf("Every rating, the latest first", {"Rating", "From", "Why"});
    for (const RatingLine& line : view.ratings)
        AddRow(
            table,
            {{.html = TagOf(StandingOf(line.rating))},
             {.text = InWords(line.rated_on)},
             {.text = line.rationale.empty() ? "Not recorded" : line.rationale}},
            line.acts
        );
    FinishTable(table, view.ratings);
    return nhsuk::Details{.summary = {.text = "Every rating and why"}, .html = table};
}

Html TeamTable(const std::string& caption, const std::vector<TeamLine>& lines) {
    nhsuk::Table table = TableOf(caption, {"Who", "As", "From", "Until"});
    for (const TeamLine& line : lines)
        AddRow(
            table,
            {{.text = line.worker},
             {.text = line.part},
             {.text = InWords(line.from)},
             {.text = Until(line.to, "Now")}},
            line.acts
        );
    FinishTable(table, lines);
    return table;
}

Html Team(const PersonView& view) {
    Html team = view.team.empty()
                    ? Html(patterns::Paragraph{.text = "Nobody is named at the moment."})
                    : TeamTable("Who works with them now", view.team);
    if (!view.team_before.empty())
        team =
            All(team,
                nhsuk::Details{
                    .summary = {.text = "Who worked with them before"},
                    .html = TeamTable("Who worked with them before", view.team_before)});
    return team;
}

Html Episodes(const PersonView& view) {
    if (view.episodes.empty()) return patterns::Paragraph{.text = "No support has been recorded."};
    nhsuk::Table table = TableOf("Episodes of support", {"Support", "From", "Until"});
    for (const EpisodeLine& line : view.episodes) {
        const std::string end = Until(line.closed_on, "Now");
        AddRow(
            table,
            {{.text = line.kind + (line.phase.empty() ? "" : " – " + line.phase)},
             {.text = InWords(line.opened_on)},
             {.text = line.close_reason.empty() ? end : end + " – " + line.close_reason}},
            line.acts
        );
    }
    FinishTable(table, view.episodes);
    return table;
}

std::string EndOf(const AdmissionLine& line) {
    if (line.discharged_on) return InWords(*line.discharged_on);
    std::string end = "Still there";
    if (line.planned_discharge_on) end += ". To leave on " + InWords(*line.planned_discharge_on);
    if (!line.delay_reason.empty()) end += ". Delayed: " + line.delay_reason;
    return end;
}

Html Admissions(const PersonView& view) {
    if (view.admissions.empty())
        return patterns::Paragraph{.text = "No stay in hospital has been recorded."};
    nhsuk::Table table = TableOf("Stays in hospital", {"Where", "Legal status", "From", "Until"});
    for (const AdmissionLine& line : view.admissions)
        AddRow(
            table,
            {{.text = line.hospital + (line.ward.empty() ? "" : ", " + line.ward)},
             {.text = line.legal_status},
             {.text = InWords(line.admitted_on)},
             {.text = EndOf(line)}},
            line.acts
        );
    FinishTable(table, view.admissions);
    return table;
}

Html Stays(const PersonView& view) {
    if (view.stays.empty())
        return patterns::Paragraph{.text = "They have never been referred to the register."};
    nhsuk::Table table =
        TableOf("Time on the register", {"Referred", "Decision", "Consent", "Left"});
    for (const StayLine& line : view.stays) {
        const std::string left = Until(line.removed_on, "–");
        AddRow(
            table,
            {{.text =
                  InWords(line.referred_on) + (line.source.empty() ? "" : " by " + line.source)},
             {.text = line.decision},
             {.text = line.consent.empty() ? "Not recorded" : line.consent},
             {.text = line.removal_reason.empty() ? left : left + " – " + line.removal_reason}},
            line.acts
        );
    }
    FinishTable(table, view.stays);
    return table;
}

Html Waiting(const PersonView& view) {
    Html all;
    for (const WaitingRemoval& removal : view.removals) {
        const bool own = removal.waits_for == WaitingRemoval::For::kAsker;
        all =
            All(all,
                nhsuk::InsetText{
                    .html = patterns::Paragraph{
                        .html = All(
                            html::Text(
                                own ? "You asked to remove an entry. Somebody else has to agree. "
                                    : "Waiting for a second person: remove an entry. "
                            ),
                            patterns::Link{
                                .text = "Look at the request",
                                .href = removal.page,
                                .visually_hidden_text = removal.asked}
                        )}});
    }
    return all;
}

// What is done most stands out; the rest are links beside it.
Html FirstAct(const PersonView& view) {
    if (view.acts.empty()) return {};
    return nhsuk::Button{.text = view.acts.front().text, .href = view.acts.front().href};
}

Html OtherActs(const PersonView& view) {
    if (view.acts.size() < 2) return {};
    patterns::BulletList list;
    for (std::size_t i = 1; i < view.acts.size(); ++i)
        list.items.push_back(patterns::Link{.text = view.acts[i].text, .href = view.acts[i].href});
    return All(Section("What you can do"), list);
}

Html Details(const PersonView& view) {
    patterns::FactList list;
    for (const PersonFact& fact : view.details) list.facts.push_back({fact.name, fact.value});
    return All(Section("About them"), list);
}

Html DayField(
    const patterns::FormState& state,
    const std::string& name,
    const std::string& label,
    const std::string& hint,
    Date day
) {
    return patterns::Filled(
        nhsuk::Input{
            .label = {.text = label, .size = nhsuk::Size::kS},
            .hint = {.text = hint},
            .name = name,
            .value = ToText(day),
            .type = "date"},
        state
    );
}

Html OtherDay(const PersonView& view) {
    const Looking& looking = view.looking;
    return All(nhsuk::Details{
        .summary = {.text = "See the record on another day"},
        .html =
            patterns::FilterPanel{
                .action = view.page,
                .fields =
                    All(DayField(
                            looking.typed,
                            "as-at",
                            "As things stood on",
                            "A day, like 2023-01-09",
                            looking.as_at
                        ),
                        DayField(
                            looking.typed,
                            "as-known",
                            "As we knew it at the end of",
                            "Leave out what was recorded later",
                            looking.as_known
                        )),
                .heading = "Choose the day",
                .button = "Show that day"},
        .open = looking.typed.HasFaults() || looking.when == Looking::When::kThen});
}

}  // namespace

Html PersonPage(const PersonView& view) {
    const Html wide =
        All(Section("Rating"),
            RatingNow(view),
            FirstAct(view),
            Strip(view),
            RatingTable(view),
            Section("Team"),
            Team(view),
            Section("Support"),
            Episodes(view),
            Section("Hospital"),
            Admissions(view),
            Section("Register"),
            Stays(view));
    const Html narrow =
        All(OtherActs(view),
            Details(view),
            patterns::Paragraph{
                .html =
                    patterns::Link{
                        .text = "Everything that was changed, and by whom",
                        .href = html::Url(view.page).Segment("history")}},
            OtherDay(view));
    return All(
        patterns::FaultSummary{.state = view.looking.typed},
        WhenNotice(view),
        Banner(view),
        Waiting(view),
        patterns::Columns{.wide = wide, .narrow = narrow}
    );
}

}  // namespace alongside::overview
