// Renders the sections of a return.
// SPDX-License-Identifier: MIT
#include "care/returns/return_view.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "care/returns/figure_counts.h"
#include "care/returns/return_address.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::returns {
namespace {

using html::All;
using html::Html;
using nhsuk::TableCell;
using people::AgeBand;

constexpr std::string_view kNotServed = "Not served";

std::string BandInWords(AgeBand band) {
    return band == AgeBand::kUnder18 ? "under 18" : "18 to 25";
}

// A row of the form: its words, and its path without the band, `register.red`.
struct Line {
    std::string_view words;
    std::string_view figure;
};

std::string PathOf(const Line& line, AgeBand band) {
    const auto dot = line.figure.find('.');
    std::string path = std::string(line.figure.substr(0, dot)) + "." + std::string(NameOf(band));
    if (dot != std::string_view::npos) path += line.figure.substr(dot);
    return path;
}

html::Url PeopleBehind(const ReturnView& view, std::string_view path) {
    if (view.address.empty()) return {};
    return html::Url(view.address).Segment("people").Segment(path);
}

TableCell FigureCell(
    const ReturnView& view, std::string_view path, std::string_view hidden, std::string_view none
) {
    const auto count = CountAt(view.of, path);
    if (!count) return {.text = std::string(none)};
    return {
        .text = WithThousands(*count),
        .visually_hidden_text = std::string(hidden),
        .href = PeopleBehind(view, path),
        .format = nhsuk::CellFormat::kNumeric};
}

TableCell ChangeCell(const ReturnView& view, std::string_view path) {
    const auto now = CountAt(view.of, path);
    const auto before = CountAt(view.before, path);
    if (!now || !before) return {};
    return {.text = ChangeInWords(*now, *before)};
}

std::vector<TableCell> FigureRow(const ReturnView& view, const Line& line) {
    std::vector<TableCell> row = {{.text = std::string(line.words)}};
    for (const auto band : kBands) {
        const std::string path = PathOf(line, band);
        const std::string hidden = " " + std::string(line.words) + ", " + BandInWords(band);
        row.push_back(FigureCell(view, path, hidden, kNotServed));
        row.push_back(ChangeCell(view, path));
    }
    return row;
}

Html Target(bool met) {
    return patterns::StatusTag{
        .word = met ? "Target met" : "Target not met",
        .shape = met ? patterns::Shape::kCircle : patterns::Shape::kTriangle,
        .colour = met ? patterns::Tone::kGreen : patterns::Tone::kRed};
}

// What is said of the figure at `where`, in words beside it.
Html FindingsAt(const ProgressReturn& of, std::string_view where) {
    Html said;
    for (const Finding& finding : of.findings)
        if (finding.where == where) said = All(said, patterns::Paragraph{.text = finding.says});
    return said;
}

TableCell ShareCell(
    const ProgressReturn& of, const std::optional<Share>& share, std::string_view where
) {
    if (!share) return {.text = std::string(kNotServed)};
    const auto met = MeetsTarget(*share);
    if (!met) return {.text = "Nobody to count"};
    const std::string percent = PercentText(*share) + " %";
    return {
        .html = All(
            patterns::Paragraph{.html = All(html::Text(percent), html::Text(" "), Target(*met))},
            FindingsAt(of, where)
        )};
}

TableCell ShareChangeCell(const std::optional<Share>& now, const std::optional<Share>& before) {
    if (!now || !before || now->base == 0 || before->base == 0) return {};
    return {.text = "was " + PercentText(*before) + " %"};
}

template <class Figures>
std::optional<Share> ShareOf(const std::optional<Figures>& figures) {
    if (!figures) return std::nullopt;
    return figures->share();
}

// The percentage of a metric, its target and what was found, band by band.
template <class Figures>
std::vector<TableCell> ShareRow(
    const ReturnView& view,
    std::string_view section,
    const ByBand<std::optional<Figures>> ProgressReturn::*figures
) {
    std::vector<TableCell> row = {{.text = "Percentage (target 90 %)"}};
    for (const auto band : kBands) {
        const auto now = ShareOf((view.of.*figures)[band]);
        const auto before = ShareOf((view.before.*figures)[band]);
        row.push_back(
            ShareCell(view.of, now, std::string(section) + "." + std::string(NameOf(band)))
        );
        row.push_back(ShareChangeCell(now, before));
    }
    return row;
}

nhsuk::Table FigureTable(
    const ReturnView& view, std::string caption, std::vector<std::vector<TableCell>> rows
) {
    const std::string change = "Change since " + MonthsOf(view.before.quarter);
    return {
        .caption = {.text = std::move(caption), .size = nhsuk::Size::kM},
        .head =
            {{.text = "Figure"},
             {.text = "Under 18", .format = nhsuk::CellFormat::kNumeric},
             {.text = change, .visually_hidden_text = ", under 18"},
             {.text = "18 to 25", .format = nhsuk::CellFormat::kNumeric},
             {.text = change, .visually_hidden_text = ", 18 to 25"}},
        .rows = std::move(rows),
        .first_cell_is_header = true,
        .responsive = true};
}

template <std::size_t N>
std::vector<std::vector<TableCell>> RowsOf(
    const ReturnView& view, const std::array<Line, N>& lines
) {
    std::vector<std::vector<TableCell>> rows;
    for (const Line& line : lines) rows.push_back(FigureRow(view, line));
    return rows;
}

constexpr std::array<Line, 5> kRegister = {{
    {"Red", "register.red"},
    {"Amber", "register.amber"},
    {"Green", "register.green"},
    {"Total in the community", "register.total"},
    {"Blue, in hospital", "register.blue"},
}};
constexpr std::array<Line, 3> kKeyworker = {{
    {"Red with a named keyworker", "with_keyworker.red"},
    {"Amber with a named keyworker", "with_keyworker.amber"},
    {"Red or amber with a named keyworker", "with_keyworker.total"},
}};
constexpr std::array<Line, 2> kInpatientLines = {{
    {"Inpatients", "inpatients.total"},
    {"Inpatients with a named keyworker", "inpatients.with_keyworker"},
}};
constexpr std::array<Line, 2> kAdmissionLines = {{
    {"New admissions", "admissions.new"},
    {"Re-admissions", "admissions.readmissions"},
}};
constexpr std::array<Line, 7> kSupported = {{
    {"Inpatients", "supported.inpatient"},
    {"Red", "supported.red"},
    {"Amber", "supported.amber"},
    {"Green", "supported.green"},
    {"Unrated", "supported.unrated"},
    {"Preventive consultations only", "supported.preventive"},
    {"Supported in all", "supported.total"},
}};
constexpr std::array<Line, 1> kSteppedBack = {{{"Stepped back", "stepped_back"}}};

Html SectionHeading(std::string text) {
    return nhsuk::Heading{.text = std::move(text), .size = nhsuk::Size::kL, .level = 2};
}

std::string YesNo(bool yes) {
    return yes ? "Yes" : "No";
}

std::string EmployerInWords(workforce::Employer employer) {
    switch (employer) {
        case workforce::Employer::kNhs:
            return "NHS";
        case workforce::Employer::kLocalAuthority:
            return "Local authority";
        case workforce::Employer::kThirdSector:
            return "Third sector";
    }
    return {};
}

std::string RoleInWords(const WorkerLine& line) {
    std::string role = line.role;
    if (line.part_time) role += ", part time";
    if (line.vacant) role += ", vacant";
    return role;
}

Html WorkforceTable(const ReturnView& view) {
    if (view.of.workforce.empty())
        return All(
            nhsuk::Heading{.text = "Workforce", .size = nhsuk::Size::kM, .level = 3},
            patterns::Paragraph{.text = "No post is open on the last day of the quarter."}
        );
    nhsuk::Table table{
        .caption = {.text = "Workforce", .size = nhsuk::Size::kM},
        .head =
            {{.text = "Worker"},
             {.text = "Role"},
             {.text = "Employer"},
             {.text = "Grade"},
             {.text = "E-learning done"},
             {.text = "Operational training done"},
             {.text = "Caseload", .format = nhsuk::CellFormat::kNumeric},
             {.text = "Stepped down", .format = nhsuk::CellFormat::kNumeric}},
        .first_cell_is_header = true,
        .responsive = true,
        .compact = true};
    constexpr std::string_view no_caseload = "None carried";
    for (const WorkerLine& line : view.of.workforce) {
        const std::string path = "workforce." + line.worker;
        table.rows.push_back(
            {{.text = line.worker},
             {.text = RoleInWords(line)},
             {.text = EmployerInWords(line.employer)},
             {.text = line.grade},
             {.text = YesNo(line.elearning)},
             {.text = YesNo(line.operational)},
             FigureCell(view, path + ".caseload", " caseload of " + line.worker, no_caseload),
             FigureCell(
                 view, path + ".stepped_down", " stepped down from " + line.worker, no_caseload
             )}
        );
    }
    return table;
}

nhsuk::SummaryListRow Words(std::string key, const std::string& words) {
    return {
        .key = {.text = std::move(key)},
        .value = {.text = words.empty() ? "Nothing written yet" : words}};
}

Html Level(const std::optional<insight::RiskLevel>& level) {
    if (!level) return html::Text("Not rated yet");
    switch (*level) {
        case insight::RiskLevel::kRed:
            return patterns::StatusTag{
                .word = "Red", .shape = patterns::Shape::kTriangle, .colour = patterns::Tone::kRed};
        case insight::RiskLevel::kAmber:
            return patterns::StatusTag{
                .word = "Amber",
                .shape = patterns::Shape::kDiamond,
                .colour = patterns::Tone::kAmber};
        case insight::RiskLevel::kGreen:
            return patterns::StatusTag{
                .word = "Green",
                .shape = patterns::Shape::kCircle,
                .colour = patterns::Tone::kGreen};
    }
    return {};
}

}  // namespace

std::string ChangeInWords(int now, int before) {
    if (now == before) return "No change";
    const std::string size = WithThousands(now > before ? now - before : before - now);
    return now > before ? "↑ " + size + " more" : "↓ " + size + " fewer";
}

Html MetricsSection(const ReturnView& view) {
    auto keyworker = RowsOf(view, kKeyworker);
    keyworker.push_back(ShareRow(view, "with_keyworker", &ProgressReturn::with_keyworker));
    auto inpatients = RowsOf(view, kInpatientLines);
    inpatients.push_back(ShareRow(view, "inpatients", &ProgressReturn::inpatients));
    return All(
        SectionHeading("Section 1: metrics"),
        FigureTable(view, "Metric 1: the Dynamic Support Register", RowsOf(view, kRegister)),
        FigureTable(view, "Metric 1: named keyworkers", std::move(keyworker)),
        FigureTable(view, "Metric 2: inpatients", std::move(inpatients)),
        FigureTable(view, "Metric 3: admissions in the quarter", RowsOf(view, kAdmissionLines)),
        patterns::Paragraph{
            .html =
                All(html::Text("Fewer admissions than the quarter before: "),
                    Target(view.of.admissions_met))}
    );
}

Html ActivitySection(const ReturnView& view) {
    const Narrative& narrative = view.of.narrative;
    return All(
        SectionHeading("Section 2: activity"),
        FigureTable(view, "People supported in the quarter", RowsOf(view, kSupported)),
        FigureTable(view, "People stepped back in the quarter", RowsOf(view, kSteppedBack)),
        nhsuk::Heading{.text = "Highlights", .size = nhsuk::Size::kM, .level = 3},
        nhsuk::SummaryList{
            .rows =
                {Words("Successes", narrative.successes),
                 Words("Development", narrative.development),
                 Words("Challenges", narrative.challenges)}},
        WorkforceTable(view)
    );
}

Html RisksSection(const ProgressReturn& of) {
    Html section = SectionHeading("Section 3: top three risks");
    if (of.risks.empty())
        return All(
            section, patterns::Paragraph{.text = "No risk is open on the last day of the quarter."}
        );
    nhsuk::Table table{
        .caption = {.text = "Highest risks", .visually_hidden_text = std::nullopt},
        .head =
            {{.text = "Risk"},
             {.text = "Before mitigation"},
             {.text = "Mitigation"},
             {.text = "After mitigation"}},
        .first_cell_is_header = true,
        .responsive = true};
    for (const Risk& risk : of.risks)
        table.rows.push_back(
            {{.text = risk.description},
             {.html = Level(risk.rag_before)},
             {.text = risk.mitigation},
             {.html = Level(risk.rag_after)}}
        );
    return All(section, table);
}

Html MoreTimeSection(const std::vector<MoreTimeLine>& lines) {
    const Html title = SectionHeading("Due dates that were given more time");
    if (lines.empty())
        return All(
            title, patterns::Paragraph{.text = "No due date was given more time in these months."}
        );
    patterns::BulletList why;
    std::int64_t all = 0;
    for (const MoreTimeLine& line : lines) {
        all += line.deadlines;
        why.items.push_back(html::Text(line.why + ": " + WithThousands(line.deadlines)));
    }
    return All(
        title,
        patterns::Paragraph{
            .text = Counted(static_cast<std::size_t>(all), "due date was", "due dates were") +
                    " given more time in these months. This is no figure of the return. What "
                    "was late already stayed late."},
        why
    );
}

Html PeopleToCheck(const ProgressReturn& of, AboutPeople about) {
    std::vector<Html> items;
    for (const Finding& finding : of.findings) {
        if (!IsAboutPerson(finding.code)) continue;
        if (!finding.person) {
            const std::string words = finding.where + ": " + finding.says;
            items.push_back(html::Text(words));
            continue;
        }
        items.push_back(All(
            patterns::Link{
                .text = finding.where, .href = html::Url("/people").Segment(finding.person->value)},
            html::Text(" "),
            html::Text(finding.says)
        ));
    }
    if (items.empty()) return {};
    const std::string count = Counted(items.size(), "person", "people");
    return nhsuk::Card{
        .heading = {.text = count + " to look at", .size = nhsuk::Size::kM},
        .description = {
            .html = about == AboutPeople::kShown
                        ? Html(patterns::BulletList{.items = std::move(items)})
                        : Html(patterns::Paragraph{
                              .text = "Somebody who may see people's records can say who they "
                                      "are."})}};
}

}  // namespace alongside::returns
