// Renders the page of a person.
// SPDX-License-Identifier: MIT
#include "care/overview/person_view.h"

#include <algorithm>
#include <initializer_list>
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
#include "platform/html/patterns/link_groups.h"
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

// What may be done with a line.
struct Links {
    const std::vector<PersonAct>& acts;

    void Render(html::Writer& to) const {
        html::ScratchWriter links;
        for (const PersonAct& act : acts)
            links.to() << patterns::Link{
                .text = act.text, .href = act.href, .visually_hidden_text = act.about};
        to << patterns::ActionRow{.actions = links.Copy()};
    }
};

std::string Until(const std::optional<Date>& day, std::string_view otherwise) {
    return day ? InWords(*day) : std::string(otherwise);
}

// A table of `lines` that becomes a list on a narrow screen: `cells(row, line)` writes a line. The
// last column is of links, left out when nobody may do anything.
template <class Line, class Cells>
nhsuk::Table TableOf(
    const std::string& caption,
    std::initializer_list<const char*> columns,
    const std::vector<Line>& lines,
    const Cells& cells
) {
    nhsuk::Table table = {
        .caption = {.text = caption, .classes = "nhsuk-u-visually-hidden"},
        .responsive = true,
        .compact = true};
    for (const char* column : columns) table.head.push_back({.text = column});
    const bool may_do =
        std::ranges::any_of(lines, [](const Line& line) { return !line.acts.empty(); });
    if (may_do) table.head.push_back({.text = "What you can do"});
    table.body = [&lines, cells, may_do](nhsuk::TableBody& body) {
        for (const Line& line : lines) {
            cells(body.Row(), line);
            if (!may_do) continue;
            if (line.acts.empty())
                body.Cell("");
            else
                body.Show(Links{line.acts});
        }
    };
    return table;
}

// What a local authority does to keep them safe, and who may be told what: a calm line each. Their
// pages are among the parts of the record below.
Html InALine(std::string_view name, const std::string& words) {
    if (words.empty()) return {};
    return patterns::Paragraph{.text = std::string(name) + words + "."};
}

Html Banner(const PersonView& view) {
    patterns::RecordBanner banner = {.title = view.name, .also = view.full_name};
    for (const PersonFact& fact : view.banner) banner.facts.push_back({fact.name, fact.value});
    return banner;
}

patterns::Link LinkOf(const PersonAct& act) {
    return {.text = act.text, .href = act.href};
}

// Where the rest of the record stands. The crisis sheet is first: it is looked for at night.
Html Parts(const PersonView& view) {
    patterns::LinkGroups all = {.label = "The pages of this record"};
    for (const PartGroup& group : view.parts) {
        patterns::LinkGroup& shown = all.groups.emplace_back();
        shown.heading = group.heading;
        shown.first = LinkOf(group.first);
        for (const PersonAct& part : group.parts) shown.links.push_back(LinkOf(part));
    }
    return all;
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

// Whoever is about to lower the rating reads it here first.
Html RedUntil(const PersonView& view) {
    if (!view.red_until) return {};
    return patterns::Paragraph{
        .html =
            All(html::Text(
                    "After hospital, keep the rating red until " + InWords(*view.red_until) + ". "
                ),
                patterns::Link{
                    .text = "Why until then", .href = html::Url(view.page).Segment("deadlines")})};
}

Html Strip(const PersonView& view) {
    if (view.history.empty()) return {};
    patterns::HistoryStrip strip = {
        .title = "Ratings since " + InWords(view.history.front().days.from),
        .today = view.looking.as_at,
        .label_heading = "Rating"};
    strip.segments = SegmentsOf(view.history);
    return strip;
}

Html RatingTable(const PersonView& view) {
    if (view.ratings.empty()) return {};
    const auto cells = [](nhsuk::TableBody& row, const RatingLine& line) {
        row.Show(TagOf(StandingOf(line.rating))).Cell(InWords(line.rated_on));
        row.Cell(line.rationale.empty() ? "Not recorded" : line.rationale);
    };
    return nhsuk::Details{
        .summary = {.text = "Every rating and why"},
        .html = TableOf(
            "Every rating, the latest first", {"Rating", "From", "Why"}, view.ratings, cells
        )};
}

// The nearest days; all of them, with their reasons, are on a page of their own.
Html Next(const PersonView& view) {
    if (view.looking.when != Looking::When::kNow) return {};
    static constexpr std::size_t kShown = 6;
    Html next;
    if (view.next.empty()) {
        next = patterns::Paragraph{.text = "Nothing is due, promised or planned."};
    } else {
        nhsuk::Table table = {
            .caption = {.text = "What is next", .classes = "nhsuk-u-visually-hidden"},
            .head = {{.text = "By"}, {.text = "What"}},
            .responsive = true,
            .compact = true};
        table.body = [&view](nhsuk::TableBody& body) {
            for (std::size_t i = 0; i < std::min(kShown, view.next.size()); ++i) {
                const NextLine& line = view.next[i];
                const bool late = line.due_on < view.looking.as_at;
                body.Row().Cell(InWords(line.due_on) + (late ? " – overdue" : ""));
                body.Link(
                    line.page,
                    line.words + (line.by == NextLine::By::kOthers ? " (waiting for others)" : "")
                );
            }
        };
        next = table;
    }
    return All(Section("What is next"), next);
}

nhsuk::Table TeamTable(const std::string& caption, const std::vector<TeamLine>& lines) {
    const auto cells = [](nhsuk::TableBody& row, const TeamLine& line) {
        row.Cell(line.worker).Cell(line.part);
        row.Cell(InWords(line.from)).Cell(Until(line.to, "Now"));
    };
    return TableOf(caption, {"Who", "As", "From", "Until"}, lines, cells);
}

Html LeadOffer(const PersonView& view) {
    if (!view.lead_offer) return {};
    const LeadOfferLine& offer = *view.lead_offer;
    const Html words = html::Text(
        offer.worker + " was asked on " + InWords(offer.since) +
        " to take over as lead keyworker. Until they answer, the lead stays responsible. "
    );
    if (offer.answer.empty()) return nhsuk::InsetText{.html = patterns::Paragraph{.html = words}};
    return nhsuk::InsetText{
        .html = patterns::Paragraph{
            .html =
                All(words,
                    patterns::Link{
                        .text = "Answer",
                        .href = offer.answer,
                        .visually_hidden_text = "whether they take over"})}};
}

Html Team(const PersonView& view) {
    Html team = view.team.empty()
                    ? Html(patterns::Paragraph{.text = "Nobody is named at the moment."})
                    : Html(TeamTable("Who works with them now", view.team));
    team = All(LeadOffer(view), team);
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
    const auto cells = [](nhsuk::TableBody& row, const EpisodeLine& line) {
        const std::string end = Until(line.closed_on, "Now");
        row.Cell(line.kind + (line.phase.empty() ? "" : " – " + line.phase));
        row.Cell(InWords(line.opened_on));
        row.Cell(line.close_reason.empty() ? end : end + " – " + line.close_reason);
    };
    return TableOf("Episodes of support", {"Support", "From", "Until"}, view.episodes, cells);
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
    const auto cells = [](nhsuk::TableBody& row, const AdmissionLine& line) {
        row.Cell(line.hospital + (line.ward.empty() ? "" : ", " + line.ward));
        row.Cell(line.legal_status).Cell(InWords(line.admitted_on)).Cell(EndOf(line));
    };
    return TableOf(
        "Stays in hospital", {"Where", "Legal status", "From", "Until"}, view.admissions, cells
    );
}

Html Stays(const PersonView& view) {
    if (view.stays.empty())
        return patterns::Paragraph{.text = "They have never been referred to the register."};
    const auto cells = [](nhsuk::TableBody& row, const StayLine& line) {
        const std::string left = Until(line.removed_on, "–");
        row.Cell(InWords(line.referred_on) + (line.source.empty() ? "" : " by " + line.source));
        row.Cell(line.decision).Cell(line.consent.empty() ? "Not recorded" : line.consent);
        row.Cell(line.removal_reason.empty() ? left : left + " – " + line.removal_reason);
    };
    return TableOf(
        "Time on the register",
        {"Referred", "Decision", "Consent at the referral", "Left"},
        view.stays,
        cells
    );
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
            RedUntil(view),
            FirstAct(view),
            Strip(view),
            RatingTable(view),
            Next(view),
            Section("Team"),
            Team(view),
            Section("Support"),
            Episodes(view),
            Section("Hospital"),
            Admissions(view),
            Section("Register"),
            Stays(view));
    const Html narrow = All(OtherActs(view), Details(view), OtherDay(view));
    return All(
        patterns::FaultSummary{.state = view.looking.typed},
        WhenNotice(view),
        Banner(view),
        Parts(view),
        InALine("", view.protection),
        InALine("Sharing: ", view.sharing),
        Waiting(view),
        patterns::Columns{.wide = wide, .narrow = narrow}
    );
}

}  // namespace alongside::overview
