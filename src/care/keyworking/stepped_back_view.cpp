// Renders the list of those whose support stepped back.
// SPDX-License-Identifier: MIT
#include "care/keyworking/stepped_back_view.h"

#include "platform/base/text.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {
namespace {

using html::All;
using html::Html;

std::string InWords(const std::optional<StepOutcome>& result) {
    return result ? std::string(WordsOf(*result)) : "Not said";
}

Html Counts(const SteppedBackView& view) {
    nhsuk::SummaryList list;
    for (const OutcomeCount& count : view.counts)
        list.rows.push_back(
            {.key = {.text = InWords(count.result)},
             .value = {.text = std::to_string(count.people)}}
        );
    return list;
}

Html Lines(const SteppedBackView& view) {
    return nhsuk::Table{
        .caption = {.text = "Who stepped back", .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Who"},
             {.text = "Day"},
             {.text = "How it is"},
             {.text = "What the family says"}},
        .body =
            [&view](nhsuk::TableBody& body) {
                for (const NamedSteppedBack& each : view.lines) {
                    body.Row().Link(each.page, each.name);
                    body.Cell(alongside::InWords(each.line.on))
                        .Cell(InWords(each.line.result) + ". " + each.line.how_things_are)
                        .Cell(each.line.family_view);
                }
            },
        .first_cell_is_header = true,
        .responsive = true};
}

Html Quarters(const SteppedBackView& view) {
    html::ScratchWriter links;
    links.to() << patterns::Link{.text = "The quarter before", .href = view.before};
    if (!view.after.empty())
        links.to() << patterns::Link{.text = "The quarter after", .href = view.after};
    return patterns::ActionRow{.actions = links.Copy()};
}

Html Pages(const SteppedBackView& view) {
    if (view.previous_page.empty() && view.next_page.empty()) return {};
    nhsuk::Pagination pages = {.aria_label = "Pages of those who stepped back"};
    pages.previous.href = view.previous_page;
    pages.next.href = view.next_page;
    return pages;
}

}  // namespace

std::int64_t SteppedBackView::Total() const {
    std::int64_t total = 0;
    for (const OutcomeCount& count : counts) total += count.people;
    return total;
}

Html SteppedBackPage(const SteppedBackView& view) {
    const nhsuk::Heading heading = {
        .text = "Who stepped back",
        .caption =
            {.text = alongside::InWords(view.quarter.from) + " to " +
                     alongside::InWords(view.quarter.to),
             .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (view.Total() == 0)
        return All(
            heading,
            patterns::EmptyState{
                .heading = "Nobody stepped back in this quarter",
                .text = "When support ends by a plan to step down, it stands here with what became "
                        "of it."},
            Quarters(view)
        );
    return All(
        heading,
        patterns::Paragraph{
            .text =
                "Support of " +
                Counted(static_cast<std::size_t>(view.Total()), "young person", "young people") +
                " stepped back. Each of them can come back in one step."},
        Counts(view),
        Lines(view),
        Pages(view),
        Quarters(view)
    );
}

}  // namespace alongside::keyworking
