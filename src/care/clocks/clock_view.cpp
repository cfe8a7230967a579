// Renders what is due for a person.
// SPDX-License-Identifier: MIT
#include "care/clocks/clock_view.h"

#include "care/clocks/clock_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/tag.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::clocks {
namespace {

using html::All;
using html::Html;

constexpr int kSoon = 7;

nhsuk::Tag TagOf(const Clock& clock, Date today) {
    const auto days = (clock.due_on - today).count();
    return {
        .text = WithCapital(DueInWords(clock.due_on, today)),
        .classes = days < 0        ? "nhsuk-tag--red"
                   : days <= kSoon ? "nhsuk-tag--orange"
                                   : "nhsuk-tag--grey"};
}

// Why it is due, and on whose word, with its source.
Html WhyDueHtml(std::string why, deadlines::Standing standing, const std::string& from) {
    why += ". ";
    const std::string word = OnWhoseWord(standing);
    const auto source = html::Url::Parse(from);
    if (!source) return patterns::Paragraph{.text = why + word, .quiet = true};
    return patterns::Paragraph{
        .html =
            All(html::Text(why),
                patterns::Link{
                    .text = word,
                    .href = *source,
                    .visually_hidden_text = "– where this time comes from"}),
        .quiet = true};
}

Html What(const Clock& clock) {
    const std::string kind = clock.kind ? " (" + std::string(NameOf(*clock.kind)) + ")" : "";
    return All(
        patterns::Paragraph{.text = std::string(AskedBy(clock.rule)) + kind},
        WhyDueHtml(WhyDue(clock), clock.standing, clock.source)
    );
}

Html RedUntil(const DeadlinesView& view) {
    if (!view.red_until) return {};
    const deadlines::Deadline& wait = *view.red_until;
    return nhsuk::InsetText{
        .html = All(
            patterns::Paragraph{.text = "Keep the rating red until " + InWords(wait.due)},
            WhyDueHtml(wait.counted + " on " + InWords(wait.starts_on), wait.standing, wait.source)
        )};
}

Html MoreTime(const Clock& clock) {
    if (!clock.extended_because) return {};
    const std::string later = clock.due_on == clock.first_due_on
                                  ? "It was late already, so its day stays. "
                                  : "It was due by " + InWords(clock.first_due_on) + ". ";
    return patterns::Paragraph{
        .text = later + WhyMoreTime(*clock.extended_because) + ": " + clock.extension_note,
        .quiet = true};
}

Html OpenTable(const DeadlinesView& view) {
    const bool may_extend = !view.open.front().extend.empty();
    nhsuk::Table table = {
        .caption = {.text = "What is due, the soonest first", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "By"}, {.text = "What, and why then"}},
        .responsive = true};
    if (may_extend) table.head.push_back({.text = "What you can do"});
    table.body = [&view, may_extend](nhsuk::TableBody& body) {
        for (const DueLine& line : view.open) {
            body.Row()
                .Show(
                    All(patterns::Paragraph{.text = InWords(line.clock.due_on)},
                        TagOf(line.clock, view.today))
                )
                .Show(All(What(line.clock), MoreTime(line.clock)));
            if (may_extend)
                body.Show(patterns::Link{
                    .text = "Give more time",
                    .href = line.extend,
                    .visually_hidden_text = "to: " + std::string(AskedBy(line.clock.rule))});
        }
    };
    return table;
}

std::string EndInWords(const Clock& clock) {
    if (!clock.ended_on) return "";
    if (clock.ending != DeadlineEnding::kFulfilled)
        return "Not due any more from " + InWords(*clock.ended_on);
    const bool late = *clock.ended_on > clock.due_on;
    return "Done on " + InWords(*clock.ended_on) + (late ? ", after its day" : ", in time");
}

Html PastTable(const DeadlinesView& view) {
    nhsuk::Table table = {
        .caption = {.text = "What was due before", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "By"}, {.text = "What, and why then"}, {.text = "What became of it"}},
        .responsive = true,
        .compact = true};
    table.body = [&view](nhsuk::TableBody& body) {
        for (const Clock& clock : view.past)
            body.Row()
                .Cell(InWords(clock.due_on))
                .Show(All(What(clock), MoreTime(clock)))
                .Cell(EndInWords(clock));
    };
    return nhsuk::Details{.summary = {.text = "What was due before"}, .html = table};
}

}  // namespace

Html DeadlinesPage(const DeadlinesView& view) {
    Html open;
    if (!view.open.empty())
        open = OpenTable(view);
    else if (view.life == DeadlinesView::Life::kDied)
        open = patterns::Paragraph{.text = "Nothing is due any more."};
    else
        open = patterns::EmptyState{
            .heading = "Nothing is due",
            .text =
                "When a rating, an admission or a review is recorded, the dates that follow "
                "from it stand here."};
    return All(
        nhsuk::Heading{
            .text = "What is due", .caption = {.text = view.name}, .size = nhsuk::Size::kL},
        RedUntil(view),
        open,
        view.past.empty() ? Html() : PastTable(view)
    );
}

Html ExtensionForm(const patterns::FormFrame& frame, const Clock& clock, Date today) {
    const std::string late =
        clock.due_on < today ? " It is late already. You can say why, and its day stays as it is."
                             : " The new day is the later of this one and the days that you give.";
    return patterns::RecordForm{
        .frame = frame,
        .title = "Give more time",
        .intro =
            nhsuk::InsetText{
                .text = std::string(AskedBy(clock.rule)) + ", due by " + InWords(clock.due_on) +
                        ": " + WhyDue(clock) + "." + late},
        .fields =
            All(kExtensionReasonAsked.In(frame.state),
                kExtensionDaysAsked.In(frame.state),
                kExtensionNoteAsked.In(frame.state)),
        .button = "Save"};
}

}  // namespace alongside::clocks
