// Renders the calendar of reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/calendar_view.h"

#include <utility>

#include "care/reviews/review_links_view.h"
#include "care/reviews/review_words.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::reviews {
namespace {

using html::All;
using html::Html;
using patterns::Paragraph;

std::string_view HeadingOf(Waiting waiting) {
    switch (waiting) {
        case Waiting::kRecording:
            return "The day has passed: was it held?";
        case Waiting::kHolding:
            return "To be held";
        case Waiting::kPlanning:
            return "Asked for, without a day";
        case Waiting::kReport:
            return "Held, with the report still to come";
    }
    return {};
}

// `January 2023`.
std::string MonthOf(Date day) {
    const std::string words = InWords(day);
    return words.substr(words.find(' ') + 1);
}

Html TableOf(std::string caption, const std::vector<const CalendarLine*>& lines) {
    return nhsuk::Table{
        .caption = {.text = std::move(caption), .size = nhsuk::Size::kS},
        .head = {{.text = "Who"}, {.text = "Review"}, {.text = "State"}, {.text = "Consent"}},
        .body =
            [&lines](nhsuk::TableBody& to) {
                for (const CalendarLine* line : lines)
                    to.Row()
                        .Link(PageOf(line->person, line->review.id), line->name)
                        .Cell(KindInWords(line->review, line->ceremony))
                        .Cell(StateInWords(line->review))
                        .Cell(
                            line->review.consent ? WordsOf(*line->review.consent)
                                                 : "Not recorded yet"
                        );
            },
        .responsive = true};
}

// Those to be held stand under their months; the others are one list.
Html LinesOf(const CalendarList& list) {
    Html tables;
    std::vector<const CalendarLine*> lines;
    std::string month;
    for (const CalendarLine& line : list.lines) {
        std::string its;
        if (list.waiting == Waiting::kHolding && line.review.planned_on)
            its = MonthOf(*line.review.planned_on);
        if (its != month && !lines.empty())
            tables = All(tables, TableOf(std::exchange(month, its), std::exchange(lines, {})));
        month = std::move(its);
        lines.push_back(&line);
    }
    if (!lines.empty()) tables = All(tables, TableOf(month, lines));
    return tables;
}

Html ListOf(const CalendarList& list) {
    Html more;
    if (!list.next.empty())
        more = nhsuk::Pagination{
            .next = {.label = {.text = std::string(HeadingOf(list.waiting))}, .href = list.next},
            .aria_label = std::string(HeadingOf(list.waiting))};
    return All(
        nhsuk::Heading{
            .text = std::string(HeadingOf(list.waiting)), .size = nhsuk::Size::kM, .level = 2},
        list.lines.empty() ? Html(Paragraph{.text = "None.", .quiet = true}) : LinesOf(list),
        more
    );
}

}  // namespace

Html CalendarPage(const CalendarView& view) {
    Html lists;
    bool any = false;
    for (const CalendarList& list : view.lists) {
        lists = All(lists, ListOf(list));
        any = any || !list.lines.empty();
    }
    if (!any)
        lists = patterns::EmptyState{
            .heading = "No review is waiting for anything",
            .text =
                "Reviews are asked for on the page of the person. They stand here until they "
                "are held and their report is sent."};
    Html whole;
    if (!view.whole.empty())
        whole = Paragraph{
            .html = patterns::Link{.text = "Back to the whole calendar", .href = view.whole}};
    return All(
        nhsuk::Heading{.text = "Reviews", .size = nhsuk::Size::kL},
        Paragraph{
            .html =
                patterns::Link{
                    .text = "Who holds reviews, and who is free",
                    .href = html::Url("/reviews/panel")}},
        whole,
        lists
    );
}

}  // namespace alongside::reviews
