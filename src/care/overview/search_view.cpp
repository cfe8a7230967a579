// Renders the results of a search.
// SPDX-License-Identifier: MIT
#include "care/overview/search_view.h"

#include "care/overview/board_view.h"
#include "care/overview/standing_view.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/error_summary.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::overview {
namespace {

using html::All;
using html::Html;
using html::Url;

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

Html People(const SearchView& view) {
    return nhsuk::Table{
        .caption = {.text = "People found", .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Name"},
             {.text = "Rating"},
             {.text = "Date of birth"},
             {.text = "Locality"},
             {.text = "Reference"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const FoundPerson& person : view.people)
                    to.Row()
                        .Link(Url("/people").Segment(person.id.value), person.name.Reveal())
                        .Show(StandingCell{person.standing})
                        .Cell(
                            InWords(person.born) + " (aged " +
                            std::to_string(AgeOn(person.born, view.today)) + ")"
                        )
                        .Cell(
                            person.locality.empty() ? std::string_view("Not known")
                                                    : person.locality
                        )
                        .Cell(person.reference);
            },
        .first_cell_is_header = true,
        .responsive = true,
        .compact = true};
}

Html Nobody(const SearchView& view) {
    return patterns::EmptyState{
        .heading = "Nobody found",
        .text = "We looked for “" + view.typed.Reveal() +
                "” among the names, references and NHS numbers of everybody we hold, on the "
                "register or not. Check the spelling, or try fewer letters.",
        .actions = view.add.empty()
                       ? Html()
                       : Html(nhsuk::Button{.text = "Add a person", .href = view.add})};
}

Html Found(const SearchView& view) {
    const Html said = patterns::Paragraph{
        .text = "For “" + view.typed.Reveal() +
                "”, among everybody we hold, on the register or "
                "not."};
    if (view.next.empty()) return All(said, People(view));
    return All(
        said,
        People(view),
        nhsuk::Pagination{
            .next = {.text = "Next page", .href = view.next}, .aria_label = "Pages of results"}
    );
}

}  // namespace

Html SearchResults(const SearchView& view) {
    return All(
        nhsuk::Heading{.text = "Find somebody", .size = nhsuk::Size::kL},
        SearchForm(view.search_fields),
        view.people.empty() ? Nobody(view) : Found(view)
    );
}

Html SearchAgain(
    const std::vector<std::pair<std::string, std::string>>& search_fields, const std::string& fault
) {
    return All(
        nhsuk::ErrorSummary{.error_list = {{.text = fault, .href = Url().Fragment("q")}}},
        nhsuk::Heading{.text = "Find somebody", .size = nhsuk::Size::kL},
        SearchForm(search_fields, fault)
    );
}

}  // namespace alongside::overview
