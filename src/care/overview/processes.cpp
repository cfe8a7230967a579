// From deadlines, duties and consent to processes.
// SPDX-License-Identifier: MIT
#include "care/overview/processes.h"

#include <utility>

namespace alongside::overview {
namespace {

using Became = AskedFor::Became;

ProcessState StateOf(const AskedFor& open, Date today) {
    if (open.due_on < today) return ProcessState::kOverdue;
    return open.has_more_time ? ProcessState::kMoreTime : ProcessState::kDue;
}

bool IsOpen(const ProcessLine& line) {
    return line.state == ProcessState::kOverdue || line.state == ProcessState::kDue ||
           line.state == ProcessState::kMoreTime;
}

void Take(ProcessLine& line, const AskedFor& asked, Date today) {
    if (asked.became == Became::kOpen) {
        if (IsOpen(line) && *line.day <= asked.due_on) return;
        line.state = StateOf(asked, today);
        line.day = asked.due_on;
        return;
    }
    if (asked.became != Became::kDone || IsOpen(line)) return;
    if (line.day && *line.day >= asked.ended_on) return;
    line.state = ProcessState::kDone;
    line.day = asked.ended_on;
}

ProcessLine LineOf(const ConsentGiven& consent, Date today) {
    ProcessLine line{Process::kConsent, ProcessState::kToAsk, consent.since};
    const auto told = std::chrono::days(consent.told_before);
    if (consent.again_on && today >= *consent.again_on - told) {
        line.state = *consent.again_on < today ? ProcessState::kOverdue : ProcessState::kDue;
        line.day = consent.again_on;
        return line;
    }
    switch (consent.standing) {
        case consents::Standing::kGiven:
        case consents::Standing::kBestInterests:
            line.state = ProcessState::kYes;
            break;
        case consents::Standing::kRefused:
        case consents::Standing::kTakenBack:
            line.state = ProcessState::kNo;
            break;
        case consents::Standing::kNotAsked:
        case consents::Standing::kAskAgain:
            break;
    }
    return line;
}

}  // namespace

Process ProcessOf(std::string_view rule) {
    constexpr std::pair<std::string_view, Process> kOf[] = {
        {"triage", Process::kReferral},
        {"rating-review", Process::kRating},
        {"contact", Process::kDuty},
        {"consider-review", Process::kDuty},
        {"keyworker-named", Process::kKeyworker},
        {"post-admission-review", Process::kReview},
        {"inpatient-review", Process::kReview},
        {"laep-follow-up", Process::kReview},
        {"admission-without-review", Process::kReview},
        {"first-statutory-meeting", Process::kReview},
        {"repeat-statutory-meeting", Process::kReview},
        {"review-report", Process::kReport},
        {"review-pack", Process::kReport},
        {"statutory-report", Process::kReport},
        {"oversight-visit", Process::kVisit},
        {kEhcPlanReview, Process::kEhcPlan},
    };
    for (const auto& [name, process] : kOf)
        if (name == rule) return process;
    return Process::kOther;
}

std::array<ProcessLine, kProcesses> ProcessesOf(
    const std::vector<AskedFor>& all, const ConsentGiven& consent, Date today
) {
    std::array<ProcessLine, kProcesses> lines;
    for (std::size_t i = 0; i < kProcesses; ++i) lines.at(i).process = static_cast<Process>(i);
    for (const AskedFor& asked : all)
        Take(lines.at(static_cast<std::size_t>(ProcessOf(asked.rule))), asked, today);
    lines.at(static_cast<std::size_t>(Process::kConsent)) = LineOf(consent, today);
    return lines;
}

}  // namespace alongside::overview
