// Renders the register board.
// SPDX-License-Identifier: MIT
#include "care/overview/board_view.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "care/overview/standing_view.h"
#include "platform/base/names.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/select.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/stat_tiles.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::overview {
namespace {

using dsr::Standing;
using html::All;
using html::Html;
using html::Url;
using people::AgeBand;

// In the order of concern.
constexpr std::array kStandings = {
    Standing::kBlue, Standing::kRed, Standing::kAmber, Standing::kGreen, Standing::kUnrated};
constexpr std::array kBands = {AgeBand::kUnder18, AgeBand::k18To25, AgeBand::kOver25};

std::string WordsOf(AgeBand band) {
    switch (band) {
        case AgeBand::kUnder18:
            return "Under 18";
        case AgeBand::k18To25:
            return "18 to 25";
        case AgeBand::kOver25:
            return "Over 25";
    }
    return {};
}

// The same list from its first page.
BoardQuery FromTheTop(BoardQuery query) {
    query.after = {};
    query.before = {};
    return query;
}

template <class Change>
Url AddressWith(const BoardView& view, const Change& change) {
    BoardQuery query = FromTheTop(view.query);
    change(query);
    return AddressOf(query);
}

using NamesByPost = std::unordered_map<std::string_view, std::string_view>;

NamesByPost NamesOfWorkers(const BoardView& view) {
    NamesByPost names;
    for (const auto* list : {&view.workers, &view.leads})
        for (const NamedWorker& worker : *list) names.emplace(worker.post.value, worker.name);
    return names;
}

std::string_view NameOfWorker(const NamesByPost& names, const workforce::PostId& post) {
    const auto name = names.find(post.value);
    return name == names.end() ? "Not known" : name->second;
}

Html Tiles(const BoardView& view) {
    const BoardQuery& query = view.query;
    const bool filtered = query.standing || query.band || query.locality || query.lead;
    patterns::StatTiles tiles = {.aria_label = "The register now"};
    tiles.tiles.push_back(
        {.number = view.counts.All(),
         .label = "On the register",
         .href = AddressOf({.sort = query.sort}),
         .current = !filtered}
    );
    for (const Standing standing : kStandings) {
        StandingLook look = LookOf(standing);
        tiles.tiles.push_back(
            {.number = view.counts.Of(standing),
             .label = std::move(look.word),
             .href = AddressOf({.standing = standing, .sort = query.sort}),
             .colour = look.tone,
             .shape = look.shape,
             .current = query.standing == standing}
        );
    }
    tiles.tiles.push_back(
        {.number = view.counts.All() - view.counts.WithLead(),
         .label = "No lead keyworker",
         .href = AddressOf({.lead = workforce::PostId(), .sort = query.sort}),
         .colour = patterns::Tone::kPurple,
         .current = query.lead && query.lead->empty()}
    );
    return tiles;
}

nhsuk::TableCell CountCell(std::int64_t count, Url href) {
    return {
        .text = WithThousands(count),
        .href = count == 0 ? Url() : std::move(href),
        .format = nhsuk::CellFormat::kNumeric};
}

Html CountsByAge(const BoardView& view) {
    nhsuk::Table table = {
        .caption = {.text = "People by age and rating", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Age"}},
        .first_cell_is_header = true,
        .compact = true,
        .scroll = true};
    for (const Standing standing : kStandings)
        table.head.push_back({.text = LookOf(standing).word, .format = nhsuk::CellFormat::kNumeric}
        );
    table.head.push_back({.text = "All", .format = nhsuk::CellFormat::kNumeric});
    table.head.push_back({.text = "With a lead", .format = nhsuk::CellFormat::kNumeric});
    const BoardSort sort = view.query.sort;
    for (const AgeBand band : kBands) {
        std::vector<nhsuk::TableCell> row = {{.text = WordsOf(band)}};
        for (const Standing standing : kStandings)
            row.push_back(CountCell(
                view.counts.Of(band, standing),
                AddressOf({.standing = standing, .band = band, .sort = sort})
            ));
        row.push_back(CountCell(view.counts.Of(band), AddressOf({.band = band, .sort = sort})));
        row.push_back(CountCell(view.counts.WithLead(band), {}));
        table.rows.push_back(std::move(row));
    }
    return nhsuk::Details{
        .summary = {.text = "Counts by age and rating"},
        .html = table,
        .open = view.query.band.has_value()};
}

nhsuk::Select Choose(std::string name, std::string label, std::string any, std::string chosen) {
    return {
        .label = {.text = std::move(label)},
        .name = std::move(name),
        .items = {{.text = std::move(any), .value = ""}},
        .value = std::move(chosen)};
}

// On a narrow screen there are no headings to sort by.
nhsuk::Select SortedBy(BoardSort sort) {
    const auto value = [](BoardSort each) { return std::string(NameOf(each)); };
    return {
        .label = {.text = "Sorted by"},
        .name = "sort",
        .items =
            {{.text = "Name", .value = value(BoardSort::kName)},
             {.text = "Rating, most concern first", .value = value(BoardSort::kStanding)},
             {.text = "Longest since rated", .value = value(BoardSort::kRated)},
             {.text = "Oldest first", .value = value(BoardSort::kAge)},
             {.text = "Locality", .value = value(BoardSort::kLocality)}},
        .value = value(sort)};
}

Html FilterFields(const BoardView& view) {
    const BoardQuery& query = view.query;
    nhsuk::Select rating = Choose(
        "rating", "Rating", "Any rating", query.standing ? std::string(NameOf(*query.standing)) : ""
    );
    for (const Standing standing : kStandings)
        rating.items.push_back(
            {.text = LookOf(standing).word, .value = std::string(NameOf(standing))}
        );
    nhsuk::Select age =
        Choose("age", "Age", "Any age", query.band ? std::string(NameOf(*query.band)) : "");
    for (const AgeBand band : kBands)
        age.items.push_back({.text = WordsOf(band), .value = std::string(NameOf(band))});
    nhsuk::Select locality =
        Choose("locality", "Locality", "Any locality", query.locality.value_or(""));
    for (const std::string& name : view.localities)
        locality.items.push_back({.text = name, .value = name});
    nhsuk::Select worker = Choose(
        "keyworker",
        "Lead keyworker",
        "Anybody",
        !query.lead           ? ""
        : query.lead->empty() ? "none"
                              : query.lead->value
    );
    if (view.offered == WorkersOffered::kOfThisPage)
        worker.hint = {
            .text = "Those who lead for somebody on this page. The team page leads to the others."};
    worker.items.push_back({.text = "No lead keyworker", .value = "none"});
    for (const NamedWorker& each : view.workers)
        worker.items.push_back({.text = each.name, .value = each.post.value});
    return All(rating, age, locality, worker, SortedBy(query.sort));
}

Html Filters(const BoardView& view) {
    const BoardQuery& query = view.query;
    patterns::FilterPanel panel = {
        .action = Url("/register"),
        .fields = FilterFields(view),
        .clear = AddressOf({.sort = query.sort}),
        .heading = "Show only",
        .button = "Show"};
    if (query.standing)
        panel.chosen.push_back(
            {LookOf(*query.standing).word,
             AddressWith(view, [](BoardQuery& without) { without.standing.reset(); })}
        );
    if (query.band)
        panel.chosen.push_back({WordsOf(*query.band), AddressWith(view, [](BoardQuery& without) {
                                    without.band.reset();
                                })});
    if (query.locality)
        panel.chosen.push_back({*query.locality, AddressWith(view, [](BoardQuery& without) {
                                    without.locality.reset();
                                })});
    if (query.lead)
        panel.chosen.push_back(
            {query.lead->empty() ? std::string("No lead keyworker")
                                 : std::string(NameOfWorker(NamesOfWorkers(view), *query.lead)),
             AddressWith(view, [](BoardQuery& without) { without.lead.reset(); })}
        );
    const bool chosen = !panel.chosen.empty();
    return nhsuk::Details{.summary = {.text = "Filter and sort"}, .html = panel, .open = chosen};
}

nhsuk::TableHeader Column(const BoardView& view, std::string text, BoardSort sort) {
    const bool sorted = view.query.sort == sort;
    return {
        .text = std::move(text),
        .href = AddressWith(view, [&](BoardQuery& query) { query.sort = sort; }),
        .sort = sorted ? nhsuk::Sort::kAscending : nhsuk::Sort::kNone};
}

// The words for in-hospital people name the rating they had: it is what they go home to.
struct RatingCell {
    const BoardRow& row;
    const std::array<StandingLook, 5>& looks;
    void Render(html::Writer& to) const {
        const StandingLook& look = looks.at(static_cast<std::size_t>(row.standing));
        patterns::RenderStatus(to, look.word, look.shape, look.tone);
        if (row.in_hospital && row.rating)
            to << " " << patterns::Quiet{"rated", NameOf(*row.rating)};
    }
};

struct LeadCell {
    const NamesByPost& names;
    const BoardRow& row;
    void Render(html::Writer& to) const {
        if (row.lead.empty()) {
            to << patterns::Quiet{"None"};
        } else {
            to << html::Text(NameOfWorker(names, row.lead));
        }
        if (row.others == 0) return;
        const std::string count = "+" + std::to_string(row.others);
        to << " " << patterns::Quiet{count, row.others == 1 ? "other" : "others"};
    }
};

void RenderRows(nhsuk::TableBody& to, const BoardView& view) {
    std::array<StandingLook, 5> looks;
    for (const Standing standing : kStandings)
        looks.at(static_cast<std::size_t>(standing)) = LookOf(standing);
    const NamesByPost names = NamesOfWorkers(view);
    for (const BoardRow& row : view.page.rows) {
        to.Row()
            .Link(Url("/people").Segment(row.person.value), row.name.Reveal())
            .Show(RatingCell{row, looks})
            .Show(html::Number(AgeOn(row.born, view.today)))
            .Cell(row.locality.empty() ? std::string_view("Not known") : row.locality)
            .Show(LeadCell{names, row})
            .Cell(RatedAgo(row.rated_on, view.today));
    }
}

nhsuk::Table People(const BoardView& view) {
    return {
        .caption = {.text = "People on the register", .classes = "nhsuk-u-visually-hidden"},
        .head =
            {Column(view, "Name", BoardSort::kName),
             Column(view, "Rating", BoardSort::kStanding),
             Column(view, "Age", BoardSort::kAge),
             Column(view, "Locality", BoardSort::kLocality),
             {.text = "Lead keyworker"},
             Column(view, "Last rated", BoardSort::kRated)},
        .body = [&](nhsuk::TableBody& to) { RenderRows(to, view); },
        .first_cell_is_header = true,
        .responsive = true,
        .cell_headings = nhsuk::CellHeadings::kAttribute,
        .compact = true,
        .id = "people"};
}

Html Pages(const BoardView& view) {
    nhsuk::Pagination pages = {.aria_label = "Pages of the register"};
    if (view.page.rows.empty()) return {};
    if (view.page.before == Neighbour::kAnother)
        pages.previous = {
            .text = "Previous page", .href = AddressWith(view, [&](BoardQuery& query) {
                                         query.before = view.page.rows.front().person;
                                     })};
    if (view.page.after == Neighbour::kAnother)
        pages.next = {.text = "Next page", .href = AddressWith(view, [&](BoardQuery& query) {
                                               query.after = view.page.rows.back().person;
                                           })};
    if (pages.previous.href.empty() && pages.next.href.empty()) return {};
    return pages;
}

Html Summary(const BoardView& view) {
    const auto count = CountOf(view.counts, view.query);
    if (!count) return {};
    return patterns::Paragraph{
        .html =
            All(html::Number(*count),
                *count == 1 ? html::Markup(" person") : html::Markup(" people"))};
}

Html Exports(const BoardView& view) {
    if (view.export_as_csv.empty() || view.page.rows.empty()) return {};
    return patterns::ActionRow{
        .actions = All(
            patterns::Link{
                .text = "Download this list as a spreadsheet (XLSX)", .href = view.export_as_xlsx},
            html::Text(" "),
            patterns::Link{.text = "as CSV", .href = view.export_as_csv}
        )};
}

Html Nobody(const BoardView& view) {
    if (view.counts.All() > 0)
        return patterns::EmptyState{
            .heading = "Nobody matches",
            .text =
                "Nobody on the register is like this at the moment. Take a filter away to see "
                "more people.",
            .actions = patterns::Link{
                .text = "Show the whole register", .href = AddressOf({.sort = view.query.sort})}};
    return patterns::EmptyState{
        .heading = "Nobody is on the register yet",
        .text = "People appear here from the day their referral is accepted.",
        .actions = view.add.empty()
                       ? Html()
                       : Html(nhsuk::Button{.text = "Add a person", .href = view.add})};
}

Html LeftAside(const std::vector<std::string>& left_aside) {
    if (left_aside.empty()) return {};
    return nhsuk::InsetText{
        .text = "We could not use this part of the address: " + Join(left_aside, ", ") +
                ". The list is shown without it."};
}

}  // namespace

Url AddressOf(const BoardQuery& query, Url path) {
    if (query.standing) path.Query("rating", NameOf(*query.standing));
    if (query.band) path.Query("age", NameOf(*query.band));
    if (query.locality) path.Query("locality", *query.locality);
    if (query.lead) path.Query("keyworker", query.lead->empty() ? "none" : query.lead->value);
    if (query.sort != BoardSort::kName) path.Query("sort", NameOf(query.sort));
    if (!query.before.empty()) {
        path.Query("before", query.before.value);
    } else if (!query.after.empty()) {
        path.Query("after", query.after.value);
    }
    return path;
}

std::string RatedAgo(const std::optional<Date>& rated_on, Date today) {
    if (!rated_on) return "Never";
    const auto days = (today - *rated_on).count();
    if (days <= 0) return "Today";
    if (days == 1) return "Yesterday";
    return WithThousands(days) + " days ago";
}

Html SearchForm(
    const std::vector<std::pair<std::string, std::string>>& hidden, const std::string& fault
) {
    nhsuk::Input field = {
        .label = {.text = "Find somebody by name or NHS number"},
        .id = "q",
        .name = "q",
        .width = 20,
        .autocomplete = "off",
        .spellcheck = false};
    field.form_group.after_input.html =
        nhsuk::Button{.text = "Search", .variant = nhsuk::ButtonVariant::kSecondary, .small = true};
    if (!fault.empty()) field.error_message = nhsuk::ErrorMessage{.text = fault};
    return patterns::Form{.action = Url("/register/search"), .hidden = hidden, .content = field};
}

Html RegisterTop(const BoardTop& top) {
    html::ScratchWriter links;
    if (!top.add.empty()) links.to() << patterns::Link{.text = "Add a person", .href = top.add};
    if (!top.take.empty())
        links.to() << patterns::Link{.text = "Take people from a spreadsheet", .href = top.take};
    links.to(
    ) << patterns::Link{.text = "How every process stands", .href = Url("/register/processes")}
      << patterns::Link{.text = "Turning points ahead", .href = Url("/register/transitions")};
    if (!top.meetings.empty())
        links.to() << patterns::Link{.text = "Meetings", .href = top.meetings};
    return All(
        nhsuk::Heading{.text = "Register", .size = nhsuk::Size::kL},
        LeftAside(top.left_aside),
        SearchForm(top.search_fields),
        patterns::ActionRow{.actions = links.Copy()}
    );
}

Html RegisterBoard(const BoardView& view) {
    constexpr std::size_t kAroundRows = 16UL * 1024;
    constexpr std::size_t kOfARow = 1024;
    html::Writer to(kAroundRows + kOfARow * view.page.rows.size());
    to << Tiles(view) << CountsByAge(view) << Filters(view);
    if (view.page.rows.empty()) {
        to << Nobody(view);
    } else {
        to << Summary(view) << People(view) << Pages(view) << Exports(view);
    }
    return std::move(to).Take();
}

}  // namespace alongside::overview
