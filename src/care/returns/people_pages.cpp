// The people or allocations behind a figure, page by page.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/people/api.h"
#include "care/returns/figure_counts.h"
#include "care/returns/find_return.h"
#include "care/returns/return_address.h"
#include "care/returns/return_changes.h"
#include "care/returns/return_pages.h"
#include "platform/base/number.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/prose.h"

namespace alongside::returns {
namespace {

using html::All;
using html::Html;
using identity::Permission;

constexpr std::size_t kPageSize = 50;

// Somebody on the list. Without a name: the record was erased since.
struct Line {
    people::PersonId person;
    std::string name;
    std::string reference;
    int age = 0;
};

struct Listed {
    std::vector<Line> lines;  // Of one page.
    std::size_t counted = 0;  // People behind the figure.
    int figure = 0;           // What the return says.
    Date as_at;
    StreamId area;
};

std::size_t PageAsked(const web::Request& request) {
    return std::max<std::size_t>(
        1, ParseNumber<std::size_t>(request.query.Get("page")).value_or(1)
    );
}

Line LineOf(const identity::View& view, const people::PersonId& person, Date as_at) {
    const auto subject = people::FindSubject(view, Permission::kViewPerson, person);
    if (!subject) return {.person = person};
    const auto held = people::PersonStore(view.tables, subject->scope).Get();
    if (!held) return {.person = person};
    return {
        .person = subject->scope.stream(),
        .name = subject->name,
        .reference = held->details.reference,
        .age = AgeOn(held->details.date_of_birth, as_at)};
}

Result<Listed> FindPeople(
    const identity::View& view, const Quarter& quarter, const std::string& figure, std::size_t page
) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewReturn));
    const StandingReturn standing = FindStandingReturn(view, area, quarter);
    const auto count = CountAt(standing.figures, figure);
    if (!count) return Error{Fault::kNotFound, "There is no such figure"};
    std::vector<people::PersonId> counted;
    PeopleOf(view, area, standing).ForEach(figure, [&](const people::PersonId& person) {
        counted.push_back(person);
    });
    Listed listed{
        .lines = {},
        .counted = counted.size(),
        .figure = *count,
        .as_at = standing.figures.as_at,
        .area = area.stream()};
    // A page past the end is empty; the product of a huge number must not wrap round.
    const std::size_t pages = (counted.size() + kPageSize - 1) / kPageSize;
    if (page > pages) return listed;
    const std::size_t first = (page - 1) * kPageSize;
    for (std::size_t i = first; i < std::min(first + kPageSize, counted.size()); ++i)
        listed.lines.push_back(LineOf(view, counted[i], listed.as_at));
    return listed;
}

Html PeopleTable(const Listed& listed) {
    nhsuk::Table table{
        .caption = {.text = "People counted", .size = nhsuk::Size::kM},
        .head =
            {{.text = "Name"},
             {.text = "Reference"},
             {.text = "Age on " + InWords(listed.as_at), .format = nhsuk::CellFormat::kNumeric}},
        .first_cell_is_header = true,
        .responsive = true};
    for (const Line& line : listed.lines) {
        if (line.name.empty()) {
            table.rows.push_back({{.text = "A record that was erased"}, {}, {}});
            continue;
        }
        table.rows.push_back(
            {{.text = line.name, .href = people::PageOf(line.person)},
             {.text = line.reference},
             {.text = std::to_string(line.age), .format = nhsuk::CellFormat::kNumeric}}
        );
    }
    return table;
}

Html Pages(const Quarter& quarter, const std::string& figure, std::size_t page, std::size_t last) {
    if (last <= 1) return {};
    const auto address = [&](std::size_t number) {
        return PageOf(quarter, "people").Segment(figure).Query("page", std::to_string(number));
    };
    nhsuk::Pagination links{};
    if (page > 1)
        links.previous = {
            .label = {.text = "Page " + std::to_string(page - 1)}, .href = address(page - 1)};
    if (page < last)
        links.next = {
            .label = {.text = "Page " + std::to_string(page + 1)}, .href = address(page + 1)};
    return links;
}

// A signed figure may count somebody whose record was erased or merged since.
Html Difference(const Listed& listed) {
    if (listed.counted == static_cast<std::size_t>(listed.figure)) return {};
    return nhsuk::InsetText{
        .text = "The signed return says " + std::to_string(listed.figure) +
                "; the record still holds " + std::to_string(listed.counted) + "."};
}

}  // namespace

web::Response GetReturnPeople(const web::Request& request, site::Visit& visit) {
    const auto quarter = QuarterOf(request);
    if (!quarter) return visit.Refuse(quarter.error());
    const std::string& figure = request.Parameter("figure");
    const std::size_t page = PageAsked(request);
    const auto listed = visit.Show([&](const identity::View& view) {
        return FindPeople(view, *quarter, figure, page);
    });
    if (!listed) return visit.Refuse(listed.error());
    visit.NoteAccess(listed->area, "return-people");
    const std::string count = Counted(listed->counted, "person", "people");
    return visit.Page(
        {.title = PathInWords(figure),
         .before = nhsuk::BackLink{.href = PageOf(*quarter)},
         .content = All(
             nhsuk::Heading{
                 .text = PathInWords(figure),
                 .caption = {.text = "Return for " + MonthsOf(*quarter), .size = nhsuk::Size::kL},
                 .size = nhsuk::Size::kL},
             patterns::Paragraph{.text = count},
             Difference(*listed),
             listed->lines.empty() ? Html() : PeopleTable(*listed),
             Pages(*quarter, figure, page, (listed->counted + kPageSize - 1) / kPageSize)
         ),
         .width = site::Frame::Width::kWide}
    );
}

}  // namespace alongside::returns
