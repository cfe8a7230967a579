// Renders the process monitor and journeys.
// SPDX-License-Identifier: MIT
#include "care/overview/process_view.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "platform/base/text.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::overview {
namespace {

using html::All;
using html::Html;
using patterns::Shape;
using patterns::Tone;

std::string NameInWords(Process process) {
    switch (process) {
        case Process::kReferral:
            return "Referral";
        case Process::kRating:
            return "Rating";
        case Process::kDuty:
            return "After rating";
        case Process::kKeyworker:
            return "Keyworker";
        case Process::kReview:
            return "Review";
        case Process::kReport:
            return "Papers";
        case Process::kVisit:
            return "Visit";
        case Process::kEhcPlan:
            return "EHC plan";
        case Process::kConsent:
            return "Consent";
        case Process::kOther:
            return "Other";
    }
    return {};
}

// As short as a cell of the grid wants it.
std::string WhenInWords(Date due, Date today) {
    const auto in = (due - today).count();
    if (in == 0) return "Today";
    const std::string days = Counted(static_cast<std::size_t>(std::abs(in)), "day", "days");
    return in < 0 ? days + " late" : "In " + days;
}

std::string Since(const ProcessLine& line) {
    return line.day ? ", " + InWords(*line.day) : std::string();
}

// A word, a shape and a colour: any of them says how it stands.
struct LineTag {
    const ProcessLine& line;
    Date today;

    void Render(html::Writer& to) const {
        switch (line.state) {
            case ProcessState::kNotAsked:
                to << html::Text("–");
                break;
            case ProcessState::kDone:
                to << html::Text("Done " + InWords(*line.day));
                break;
            case ProcessState::kDue:
                patterns::RenderStatus(
                    to, WhenInWords(*line.day, today), Shape::kRing, Tone::kBlue
                );
                break;
            case ProcessState::kMoreTime:
                patterns::RenderStatus(
                    to, WhenInWords(*line.day, today) + ", more time", Shape::kBar, Tone::kPurple
                );
                break;
            case ProcessState::kOverdue:
                patterns::RenderStatus(
                    to, WhenInWords(*line.day, today), Shape::kTriangle, Tone::kAmber
                );
                break;
            case ProcessState::kToAsk:
                to << html::Text("Not asked yet");
                break;
            case ProcessState::kYes:
                to << html::Text("Yes" + Since(line));
                break;
            case ProcessState::kNo:
                to << html::Text("No" + Since(line));
                break;
        }
    }
};

// The processes that ask something of anybody on the page: the others would only take its width.
std::vector<std::size_t> ColumnsOf(const std::vector<ProcessRow>& rows) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < kProcesses; ++column)
        if (std::ranges::any_of(rows, [column](const ProcessRow& row) {
                return row.lines.at(column).state != ProcessState::kNotAsked;
            }))
            columns.push_back(column);
    return columns;
}

Html LinesOf(const std::array<ProcessLine, kProcesses>& lines, Date today) {
    nhsuk::SummaryList list;
    for (const ProcessLine& line : lines)
        if (line.state != ProcessState::kNotAsked)
            list.rows.push_back(
                {.key = {.text = NameInWords(line.process)},
                 .value = {.html = Html(LineTag{line, today})}}
            );
    if (list.rows.empty())
        return patterns::Paragraph{.text = "Nothing is asked for at the moment."};
    return list;
}

Html Strip(
    const std::string& title, const std::vector<patterns::StripSegment>& segments, Date today
) {
    if (segments.empty()) return {};
    return All(
        nhsuk::Heading{.text = title, .size = nhsuk::Size::kM, .level = 2},
        patterns::HistoryStrip{.title = title, .segments = segments, .today = today}
    );
}

}  // namespace

Html ProcessGrid(const ProcessGridView& view) {
    const nhsuk::Heading heading = {.text = "How every process stands", .size = nhsuk::Size::kL};
    if (view.rows.empty())
        return All(
            heading,
            patterns::EmptyState{
                .heading = view.first_page ? "Nothing is due" : "Nobody is left",
                .text = "When a referral, a rating, an admission or a review asks for something, "
                        "or consent is to be asked again, whoever it is asked for stands here."}
        );
    nhsuk::Table table = {
        .caption = {.text = "People, the longest overdue first", .size = nhsuk::Size::kM},
        .head = {{.text = "Who"}},
        .first_cell_is_header = true,
        .responsive = true,
        .compact = true};
    const std::vector<std::size_t> columns = ColumnsOf(view.rows);
    for (const std::size_t column : columns)
        table.head.push_back({.text = NameInWords(static_cast<Process>(column))});
    table.body = [&view, columns](nhsuk::TableBody& to) {
        for (const ProcessRow& row : view.rows) {
            to.Row().Link(row.page, row.name);
            for (const std::size_t column : columns)
                to.Show(LineTag{row.lines.at(column), view.today});
        }
    };
    Html all = All(
        heading,
        patterns::Paragraph{
            .text = "What is due, and how soon. Those with nothing open are not listed; “–” means "
                    "that nothing asks for it. Under “Consent” a number of days says that it is to "
                    "be asked again."},
        table
    );
    if (!view.more.empty())
        all = All(all, nhsuk::Pagination{.next = {.text = "More people", .href = view.more}});
    return all;
}

Html JourneyPage(const JourneyView& view) {
    Html steps;
    if (view.steps.empty()) {
        steps = patterns::Paragraph{.text = "Nothing is recorded yet."};
    } else {
        nhsuk::Table table = {
            .caption =
                {.text = "What happened, the latest first", .classes = "nhsuk-u-visually-hidden"},
            .head = {{.text = "Day"}, {.text = "What"}},
            .first_cell_is_header = true,
            .responsive = true};
        table.body = [&view](nhsuk::TableBody& to) {
            for (const JourneyStep& step : view.steps)
                to.Row().Cell(InWords(step.on)).Cell(step.words);
        };
        steps = table;
    }
    return All(
        nhsuk::Heading{
            .text = "The journey so far",
            .caption = {.text = view.name, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        nhsuk::Heading{.text = "How each process stands", .size = nhsuk::Size::kM, .level = 2},
        LinesOf(view.processes, view.today),
        Strip("Rating and hospital", view.standing, view.today),
        Strip("Support", view.support, view.today),
        nhsuk::Heading{.text = "What happened", .size = nhsuk::Size::kM, .level = 2},
        steps
    );
}

}  // namespace alongside::overview
