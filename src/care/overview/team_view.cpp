// Renders the team and a worker.
// SPDX-License-Identifier: MIT
#include "care/overview/team_view.h"

#include "care/overview/standing_view.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/tag.h"
#include "platform/html/patterns/caseload_bar.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/stat_tiles.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::overview {
namespace {

using html::All;
using html::Html;
using html::Url;
using workforce::PostRecorded;

// Interpretation: somebody is new for their first three months, while their caseload is built up.
constexpr int kMonthsNew = 3;

Url PageOf(const workforce::PostId& post) {
    return Url("/team").Segment(post.value);
}

std::string WordsOf(workforce::Employer employer) {
    switch (employer) {
        case workforce::Employer::kNhs:
            return "NHS";
        case workforce::Employer::kLocalAuthority:
            return "Local authority";
        case workforce::Employer::kThirdSector:
            return "Voluntary sector";
    }
    return {};
}

bool IsNew(const PostRecorded& details, Date today) {
    return details.started_on && *details.started_on <= today &&
           today < AddMonths(*details.started_on, kMonthsNew);
}

struct Marks {
    const PostRecorded& details;
    Date today;
    void Render(html::Writer& to) const {
        if (details.vacant.value_or(false))
            to << " " << nhsuk::Tag{.text = "Vacant", .colour = nhsuk::TagColour::kGrey};
        if (details.part_time)
            to << " "
               << nhsuk::Tag{
                      .text = details.fte ? "Part time " + *details.fte : "Part time",
                      .colour = nhsuk::TagColour::kWhite};
        if (IsNew(details, today))
            to << " " << nhsuk::Tag{.text = "New", .colour = nhsuk::TagColour::kAquaGreen};
        if (details.closed_on)
            to << " "
               << nhsuk::Tag{
                      .text = (*details.closed_on <= today ? "Closed " : "Closes ") +
                              InWords(*details.closed_on),
                      .colour = nhsuk::TagColour::kYellow};
    }
};

std::string_view WordsOf(Balance balance) {
    switch (balance) {
        case Balance::kEven:
            return "";
        case Balance::kHigh:
            return "Over twice the usual for this role";
        case Balance::kHighForHours:
            return "Over twice the usual for these hours";
    }
    return "";
}

struct Caseload {
    const TeamMember& member;
    std::int64_t longest;
    void Render(html::Writer& to) const {
        if (!member.details.carries_caseload.value_or(false) && member.caseload == 0) {
            to << patterns::Quiet{"Carries no caseload"};
            return;
        }
        to << patterns::CaseloadBar{
            .count = member.caseload, .longest = longest, .unit = "children and young people"};
        if (member.balance != Balance::kEven)
            patterns::RenderStatus(
                to, WordsOf(member.balance), patterns::Shape::kTriangle, patterns::Tone::kAmber
            );
    }
};

struct Who {
    const TeamMember& member;
    Date today;
    void Render(html::Writer& to) const {
        to << patterns::Link{.text = ShownName(member.details), .href = PageOf(member.post)}
           << Marks{member.details, today};
    }
};

Html Members(const TeamView& view) {
    return nhsuk::Table{
        .caption = {.text = "Workers and their caseloads", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Worker"}, {.text = "Role"}, {.text = "Employer"}, {.text = "Caseload"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const TeamMember& member : view.members)
                    to.Row()
                        .Show(Who{member, view.today})
                        .Cell(member.details.role)
                        .Cell(WordsOf(member.details.employer))
                        .Show(Caseload{member, view.longest});
            },
        .first_cell_is_header = true,
        .responsive = true};
}

Html Pages(const TeamView& view) {
    if (view.pages <= 1) return {};
    nhsuk::Pagination pages = {.aria_label = "Pages of the team"};
    const auto address = [](int page) { return Url("/team").Query("page", std::to_string(page)); };
    if (view.page > 1) pages.previous.href = address(view.page - 1);
    if (view.page < view.pages) pages.next.href = address(view.page + 1);
    return pages;
}

Html OpenPost(const TeamView& view) {
    if (view.open_post.empty()) return {};
    return nhsuk::Button{
        .text = "Open a post", .href = view.open_post, .variant = nhsuk::ButtonVariant::kSecondary};
}

struct PartAndDay {
    const CaseloadPerson& person;
    void Render(html::Writer& to) const {
        to << (person.part == CaseloadPerson::Part::kLeads ? html::Markup("Leads since ")
                                                           : html::Markup("Supports since "))
           << html::Text(InWords(person.since));
    }
};

struct StandingCell {
    const std::optional<dsr::Standing>& standing;
    void Render(html::Writer& to) const {
        if (!standing) {
            to << patterns::Quiet{"Not on the register"};
            return;
        }
        const StandingLook look = LookOf(*standing);
        patterns::RenderStatus(to, look.word, look.shape, look.tone);
    }
};

Html People(const WorkerView& view) {
    if (view.people.empty())
        return patterns::EmptyState{
            .heading = "Nobody yet",
            .text = "Nobody is allocated to this post. People are allocated on their own page."};
    const nhsuk::Table table = {
        .caption = {.text = "People this worker supports", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Name"}, {.text = "Rating"}, {.text = "Part"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const CaseloadPerson& person : view.people)
                    to.Row()
                        .Link(Url("/people").Segment(person.person.value), person.name.Reveal())
                        .Show(StandingCell{person.standing})
                        .Show(PartAndDay{person});
            },
        .first_cell_is_header = true,
        .responsive = true};
    if (view.next.empty()) return table;
    return All(table, nhsuk::Pagination{.next = {.href = view.next}});
}

constexpr int kModules = 3;

nhsuk::SummaryListRow Training(const TrainingView& training, Date today) {
    Html value = patterns::Paragraph{
        .text = training.done == kModules ? "All three modules are done"
                                          : std::to_string(training.done) + " of 3 modules done"};
    if (training.due) {
        const std::string late = *training.due < today ? " – overdue" : "";
        Html word = html::Text(training.on_whose_word);
        if (!training.source.empty())
            word = patterns::Link{
                .text = training.on_whose_word,
                .href = training.source,
                .visually_hidden_text = "– where this time comes from"};
        value = All(
            value,
            patterns::Paragraph{.text = "All three by " + InWords(*training.due) + late},
            patterns::Paragraph{.html = All(html::Text(training.why + ". "), word), .quiet = true}
        );
    }
    return {.key = {.text = "E-learning"}, .value = {.html = value}};
}

Html Facts(const WorkerView& view) {
    const PostRecorded& details = view.member.details;
    nhsuk::SummaryList list;
    const auto add = [&](std::string name, std::string value) {
        if (value.empty()) return;
        list.rows.push_back({.key = {.text = std::move(name)}, .value = {.text = std::move(value)}}
        );
    };
    const auto day = [](const std::optional<Date>& date) {
        return date ? InWords(*date) : std::string();
    };
    add("Worker’s id", details.worker_id);
    add("Role", details.role);
    add("Employer", WordsOf(details.employer));
    add("Grade", details.grade);
    add("Hours", details.part_time ? "Part time" : "Full time");
    add("Whole-time equivalent", details.fte.value_or(""));
    add("Team", details.team.value_or(""));
    add("Localities", Join(details.localities, ", "));
    add("Post opened", day(details.opened_on));
    add("Worker started", day(details.started_on));
    add("Worker left", day(details.left_on));
    add("Working with people since", day(details.operational_on));
    if (!details.vacant.value_or(false)) list.rows.push_back(Training(view.training, view.today));
    add("Post closes", day(details.closed_on));
    return list;
}

Html Acts(const WorkerView& view) {
    if (view.amend.empty()) return {};
    Html acts = nhsuk::Button{
        .text = "Change this post",
        .href = view.amend,
        .variant = nhsuk::ButtonVariant::kSecondary};
    if (!view.close.empty())
        acts = All(acts, patterns::Link{.text = "Close this post", .href = view.close});
    return patterns::ActionRow{.actions = acts};
}

Html Waiting(const TeamView& view) {
    if (view.removals.empty()) return {};
    return nhsuk::InsetText{
        .html = patterns::Paragraph{
            .html =
                All(html::Text("Somebody asked to remove an entry that is about another person. "),
                    patterns::Link{.text = "See what waits", .href = view.removals})}};
}

Html Doubles(const TeamView& view) {
    if (view.doubles.empty()) return {};
    return patterns::Paragraph{
        .html = patterns::Link{
            .text = "Look for people who may be on record twice", .href = view.doubles}};
}

}  // namespace

std::string ShownName(const PostRecorded& details) {
    return details.name ? *details.name : details.worker_id;
}

Html Team(const TeamView& view) {
    const nhsuk::Heading heading = {.text = "Team", .size = nhsuk::Size::kL};
    if (view.posts == 0)
        return All(
            heading,
            Waiting(view),
            patterns::EmptyState{
                .heading = "There are no posts yet",
                .text = "Open the posts of the service, so that people can be allocated to "
                        "whoever holds them.",
                .actions = OpenPost(view)}
        );
    return All(
        heading,
        Waiting(view),
        patterns::StatTiles{
            .tiles =
                {{.number = static_cast<long long>(view.posts), .label = "Posts"},
                 {.number = static_cast<long long>(view.vacant),
                  .label = "Vacant",
                  .colour = patterns::Tone::kGrey},
                 {.number = view.people, .label = "Allocations"}},
            .aria_label = "The team now"},
        Members(view),
        Pages(view),
        OpenPost(view),
        Doubles(view)
    );
}

Html Worker(const WorkerView& view) {
    const Html warning = view.member.balance == Balance::kEven
                             ? Html()
                             : Html(nhsuk::InsetText{
                                   .text = std::string(WordsOf(view.member.balance)) +
                                           ": the median of those in the same role, doubled."});
    return All(
        nhsuk::Heading{
            .text = ShownName(view.member.details),
            .caption = {.text = view.member.details.role, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        patterns::Paragraph{.html = Marks{view.member.details, view.today}},
        warning,
        nhsuk::Heading{
            .text = "Caseload: " +
                    Counted(static_cast<std::size_t>(view.member.caseload), "person", "people"),
            .size = nhsuk::Size::kM,
            .level = 2},
        People(view),
        nhsuk::Heading{.text = "The post", .size = nhsuk::Size::kM, .level = 2},
        Facts(view),
        Acts(view)
    );
}

}  // namespace alongside::overview
