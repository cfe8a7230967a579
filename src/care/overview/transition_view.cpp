// Renders turning points.
// SPDX-License-Identifier: MIT
#include "care/overview/transition_view.h"

#include <string>
#include <utility>

#include "care/overview/standing_view.h"
#include "platform/base/names.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::overview {
namespace {

using html::All;
using html::Html;
using html::Url;

constexpr int kMonths = 13;  // This one, and the twelve after it.
constexpr std::size_t kYearAndMonth = 7;

std::string MonthText(Date month) {
    return ToText(month).substr(0, kYearAndMonth);
}
std::string MonthInWords(Date month) {
    const std::string words = InWords(month);
    return words.substr(words.find(' ') + 1);
}

Date MonthOf(Date day) {
    const std::chrono::year_month_day parts(day);
    return std::chrono::sys_days(parts.year() / parts.month() / std::chrono::day(1));
}

Html Filter(const TransitionsView& view) {
    const patterns::FormState state;
    std::vector<patterns::Choice> kinds;
    for (const TransitionKind kind : view.kinds)
        kinds.push_back({.value = std::string(NameOf(kind)), .text = std::string(WordsOf(kind))});
    std::vector<patterns::Choice> months;
    for (int i = 0; i < kMonths; ++i) {
        const Date month = AddMonths(MonthOf(view.today), i);
        months.push_back({.value = MonthText(month), .text = MonthInWords(month)});
    }
    patterns::FilterPanel panel = {
        .action = Url("/register/transitions"),
        .fields = All(
            patterns::SelectField{
                .state = state,
                .name = "kind",
                .label = "What",
                .choices = std::move(kinds),
                .held = view.kind ? std::string(NameOf(*view.kind)) : std::string(),
                .empty = "Everything"},
            patterns::SelectField{
                .state = state,
                .name = "month",
                .label = "When",
                .choices = std::move(months),
                .held = view.month ? MonthText(*view.month) : std::string(),
                .empty = "The next twelve months"}
        ),
        .clear = TransitionsAddress({}, {})};
    if (view.kind)
        panel.chosen.push_back(
            {std::string(WordsOf(*view.kind)), TransitionsAddress({}, view.month)}
        );
    if (view.month)
        panel.chosen.push_back({MonthInWords(*view.month), TransitionsAddress(view.kind, {})});
    return panel;
}

Html TableOf(const TransitionsView& view) {
    nhsuk::Table table = {
        .caption =
            {.text = "What lies ahead, the soonest first", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "When"}, {.text = "Who"}, {.text = "What"}, {.text = "Where they stand"}},
        .responsive = true};
    table.body = [&view](nhsuk::TableBody& body) {
        for (const TransitionLine& line : view.lines) {
            const StandingLook look = LookOf(line.standing);
            body.Row()
                .Cell(InWords(line.on) + (line.on < view.today ? " (already)" : ""))
                .Link(line.page, line.name.Reveal())
                .Show(
                    All(patterns::Paragraph{.text = std::string(WordsOf(line.kind))},
                        patterns::Paragraph{.text = std::string(AheadOf(line.kind)), .quiet = true})
                )
                .Show(patterns::StatusTag{
                    .word = look.word, .shape = look.shape, .colour = look.tone});
        }
    };
    return table;
}

Html More(const TransitionsView& view) {
    if (!view.next.empty()) return nhsuk::Pagination{.next = {.href = view.next}};
    if (!view.cut) return {};
    return patterns::Paragraph{
        .text = "These are the first " + std::to_string(view.lines.size()) +
                ". Choose what, or a month, to see the others."};
}

}  // namespace

Url TransitionsAddress(
    const std::optional<TransitionKind>& kind, const std::optional<Date>& month
) {
    Url url("/register/transitions");
    if (kind) url.Query("kind", NameOf(*kind));
    if (month) url.Query("month", MonthText(*month));
    return url;
}

Html TransitionsPage(const TransitionsView& view) {
    const Html list =
        view.lines.empty()
            ? Html(patterns::EmptyState{
                  .heading = "Nothing lies ahead here",
                  .text = "Birthdays that change who helps, moves of school, and plans of local "
                          "authorities that begin or end stand here for everybody on the register, "
                          "a year ahead.",
                  .actions =
                      patterns::Link{.text = "Show everything", .href = TransitionsAddress({}, {})}}
              )
            : All(TableOf(view), More(view));
    return All(
        nhsuk::Heading{.text = "Turning points ahead", .size = nhsuk::Size::kL},
        patterns::Paragraph{
            .text = "Birthdays and moves of school are worked out from days of birth each time "
                    "that you look. Being looked after, child protection plans and child in need "
                    "plans stand here by the days that are on their records, and for four weeks "
                    "after."},
        Filter(view),
        list
    );
}

}  // namespace alongside::overview
