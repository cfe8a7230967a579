// Renders the history of a record.
// SPDX-License-Identifier: MIT
#include "care/overview/history_view.h"

#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::overview {
namespace {

html::Url PageNumber(const HistoryView& view, std::size_t number) {
    return html::Url(view.page).Query("page", std::to_string(number));
}

html::Html Pages(const HistoryView& view) {
    if (view.pages <= 1) return {};
    nhsuk::Pagination pagination;
    if (view.number > 1)
        pagination.previous = {.text = "Later changes", .href = PageNumber(view, view.number - 1)};
    if (view.number < view.pages)
        pagination.next = {.text = "Earlier changes", .href = PageNumber(view, view.number + 1)};
    return pagination;
}

html::Html ActOf(const HistoryEntry& entry) {
    if (!entry.act) return {};
    return patterns::Link{
        .text = entry.act->text, .href = entry.act->href, .visually_hidden_text = entry.act->about};
}

}  // namespace

html::Html HistoryPage(const HistoryView& view) {
    const nhsuk::Heading heading = {
        .text = "Everything that was changed",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (view.entries.empty())
        return html::All(
            heading,
            patterns::EmptyState{
                .heading = "Nothing here", .text = "There are no changes on this page."}
        );
    patterns::ChangeList list;
    for (const HistoryEntry& entry : view.entries)
        list.changes.push_back(
            {.words = entry.words,
             .who = entry.who,
             .when = InWords(entry.recorded),
             .datetime = ToText(entry.recorded),
             .act = ActOf(entry),
             .detail = entry.more.empty()
                           ? html::Html()
                           : html::Html(patterns::Paragraph{.text = entry.more, .quiet = true})}
        );
    return html::All(
        heading,
        patterns::Paragraph{
            .text = "The latest first. Nothing is lost when something is put right; only what was "
                    "about somebody else can be removed."},
        list,
        Pages(view)
    );
}

}  // namespace alongside::overview
