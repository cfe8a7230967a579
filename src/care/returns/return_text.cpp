// A computed return, and findings, as plain text for a terminal.
// SPDX-License-Identifier: MIT
#include "care/returns/return_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "platform/base/text.h"

namespace alongside::returns {
namespace {

constexpr std::string_view kNotServed = "not served";

void Row(std::string& text, std::string_view name, const ByBand<std::string>& cells) {
    text += fmt::format("  {:<34}{:>16}{:>16}\n", name, cells.under_18, cells.from_18_to_25);
}

// One row of a figure that a band may not have.
template <class T, class Say>
void Row(
    std::string& text, std::string_view name, const ByBand<std::optional<T>>& figures, Say say
) {
    ByBand<std::string> cells;
    for (const auto band : kBands)
        cells[band] = figures[band] ? fmt::to_string(say(*figures[band])) : std::string(kNotServed);
    Row(text, name, cells);
}

template <class T, class Say>
void Row(std::string& text, std::string_view name, const ByBand<T>& figures, Say say) {
    ByBand<std::string> cells;
    for (const auto band : kBands) cells[band] = fmt::to_string(say(figures[band]));
    Row(text, name, cells);
}

std::string ShareText(const Share& share) {
    const auto met = MeetsTarget(share);
    if (!met) return "nobody to count";
    return fmt::format("{} % {}", PercentText(share), *met ? "met" : "not met");
}

void Heading(std::string& text, std::string_view heading) {
    text += fmt::format("\n{}\n  {:<34}{:>16}{:>16}\n", heading, "", "Under 18", "18 to 25");
}

void Metrics(std::string& text, const ProgressReturn& of) {
    Heading(text, "Section 1. Metrics");
    Row(text, "Register: red", of.on_register, [](const auto& on) { return on.red; });
    Row(text, "Register: amber", of.on_register, [](const auto& on) { return on.amber; });
    Row(text, "Register: green", of.on_register, [](const auto& on) { return on.green; });
    Row(text, "Register: total in the community", of.on_register, [](const auto& on) {
        return on.total();
    });
    Row(text, "Register: blue (in hospital)", of.on_register, [](const auto& on) { return on.blue; }
    );
    Row(text, "Red with a named keyworker", of.with_keyworker, [](const auto& with) {
        return with.red;
    });
    Row(text, "Amber with a named keyworker", of.with_keyworker, [](const auto& with) {
        return with.amber;
    });
    Row(text, "Red or amber, share (target 90 %)", of.with_keyworker, [](const auto& with) {
        return ShareText(with.share());
    });
    Row(text, "Inpatients", of.inpatients, [](const auto& patients) { return patients.total; });
    Row(text, "Inpatients with a named keyworker", of.inpatients, [](const auto& patients) {
        return patients.with_keyworker;
    });
    Row(text, "Inpatients, share (target 90 %)", of.inpatients, [](const auto& patients) {
        return ShareText(patients.share());
    });
    Row(text, "New admissions", of.admissions, [](const auto& begun) {
        return begun.new_admissions;
    });
    Row(text, "Re-admissions", of.admissions, [](const auto& begun) { return begun.readmissions; });
    text += fmt::format(
        "  Admissions against the previous quarter: {}\n", of.admissions_met ? "met" : "not met"
    );
}

void Support(std::string& text, const ProgressReturn& of) {
    Heading(text, "Section 2. Support in the quarter");
    const std::array<std::pair<std::string_view, int SupportedFigures::*>, 6> rows = {{
        {"Supported: inpatient", &SupportedFigures::inpatient},
        {"Supported: red", &SupportedFigures::red},
        {"Supported: amber", &SupportedFigures::amber},
        {"Supported: green", &SupportedFigures::green},
        {"Supported: without a rating", &SupportedFigures::unrated},
        {"Supported: preventive", &SupportedFigures::preventive},
    }};
    for (const auto& [name, figure] : rows)
        Row(text, name, of.supported, [figure = figure](const auto& supported) {
            return supported.*figure;
        });
    Row(text, "Supported: total", of.supported, [](const auto& supported) {
        return supported.total();
    });
    Row(text, "Stepped back", of.stepped_back, [](int count) { return count; });
}

std::string CountOrDash(const std::optional<int>& count) {
    return count ? fmt::to_string(*count) : "-";
}

std::string_view YesNo(bool value) {
    return value ? "yes" : "no";
}

void Workforce(std::string& text, const ProgressReturn& of) {
    text += fmt::format(
        "\nWorkforce\n  {:<12}{:<36}{:<13}{:<11}{:<10}{:<8}{:<11}{:<12}{:>8}{:>13}\n",
        "Worker",
        "Role",
        "Employer",
        "Grade",
        "Part time",
        "Vacant",
        "eLearning",
        "Operational",
        "Caseload",
        "Stepped down"
    );
    for (const WorkerLine& line : of.workforce)
        text += fmt::format(
            "  {:<12}{:<36}{:<13}{:<11}{:<10}{:<8}{:<11}{:<12}{:>8}{:>13}\n",
            line.worker,
            line.role,
            NameOf(line.employer),
            line.grade,
            YesNo(line.part_time),
            YesNo(line.vacant),
            YesNo(line.elearning),
            YesNo(line.operational),
            CountOrDash(line.caseload),
            CountOrDash(line.stepped_down)
        );
}

// On one line: what somebody typed must not start a line of ours or move the cursor.
std::string OneLine(std::string_view typed) {
    std::string line(typed);
    std::replace_if(
        line.begin(),
        line.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; },
        ' '
    );
    return line;
}

void RisksAndWords(std::string& text, const ProgressReturn& of) {
    text += "\nSection 3. Top risks\n";
    if (of.risks.empty()) text += "  None open.\n";
    for (std::size_t i = 0; i < of.risks.size(); ++i) {
        const Risk& risk = of.risks[i];
        text += fmt::format(
            "  {}. {} ({} before, {} after)\n     Mitigation: {}\n",
            i + 1,
            OneLine(risk.description),
            NameOf(risk.rag_before),
            risk.rag_after ? NameOf(*risk.rag_after) : "not rated",
            risk.mitigation.empty() ? "none recorded" : OneLine(risk.mitigation)
        );
    }
    for (const auto& [name, words] :
         {std::pair("Going well", &of.narrative.successes),
          std::pair("Development", &of.narrative.development),
          std::pair("Challenges", &of.narrative.challenges)})
        if (!words->empty()) text += fmt::format("\n{}\n  {}\n", name, OneLine(*words));
}

}  // namespace

std::string ReturnText(const ProgressReturn& computed) {
    std::string text = fmt::format(
        "Quarterly progress return for {}, {}, as at {}\n",
        computed.area,
        computed.quarter.ToText(),
        InWords(computed.as_at)
    );
    Metrics(text, computed);
    Support(text, computed);
    Workforce(text, computed);
    RisksAndWords(text, computed);
    text += "\nFindings\n";
    if (computed.findings.empty()) text += "None.\n";
    return text + FindingsText(computed.findings);
}

std::string FindingsText(const std::vector<Finding>& findings) {
    std::string text;
    for (const Finding& finding : findings)
        text += fmt::format(
            "{} {}: {}\n", NameOf(finding.code), OneLine(finding.where), OneLine(finding.says)
        );
    return text;
}

}  // namespace alongside::returns
