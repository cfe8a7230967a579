// Counts the days of a triage, and those that a question leaves.
// SPDX-License-Identifier: MIT
#include "care/referrals/triage_clock.h"

#include <algorithm>

#include "platform/base/text.h"

namespace alongside::referrals {
namespace {

using deadlines::Term;
using deadlines::TermFor;
using deadlines::TermUnit;

constexpr std::string_view kRule = "triage";
constexpr Term kExample = {.count = 2, .unit = TermUnit::kWorkingDays};
constexpr const char* kSource = "Your area’s setting";

const deadlines::Rule* FindRule(const deadlines::RuleBook& book) {
    for (const deadlines::RuleSet& set : book.sets)
        for (const deadlines::Rule& rule : set.rules)
            if (rule.name == kRule) return &rule;
    return nullptr;
}

bool IsWorking(const Term& term) {
    return term.unit == TermUnit::kWorkingDays;
}

}  // namespace

Result<DueDay> DueAfter(const deadlines::RuleBook& book, Date from, const std::string& after) {
    const deadlines::Rule* rule = FindRule(book);
    Term term = kExample;
    if (rule != nullptr) term = rule->TermOf(TermFor::kAll, from).value_or(kExample);
    TRY_ASSIGN(const Date due, term.DueAfter(from, book.calendar));
    return DueDay{
        .on = due,
        .counted = InWords(term) + " after " + after,
        .source = kSource,
        .by_working_days = IsWorking(term)};
}

Pause PauseOn(const deadlines::HolidayCalendar& calendar, const DueDay& due, Date asked_on) {
    if (asked_on > due.on) return {};
    int left = 0;
    for (Date day = asked_on + std::chrono::days(1); day <= due.on; day += std::chrono::days(1))
        if (!due.by_working_days || calendar.IsWorked(day)) ++left;
    return {.stops = true, .left = left};
}

Result<DueDay> ResumeOn(
    const deadlines::HolidayCalendar& calendar,
    const DueDay& due,
    const Pause& pause,
    Date answered_on
) {
    if (!pause.stops) return due;
    DueDay resumed = due;
    if (!due.by_working_days) {
        resumed.on = answered_on + std::chrono::days(pause.left);
    } else if (pause.left == 0 && calendar.IsWorked(answered_on)) {
        resumed.on = answered_on;
    } else {
        TRY_ASSIGN(resumed.on, calendar.WorkingDaysAfter(answered_on, std::max(pause.left, 1)));
    }
    resumed.on = std::max(resumed.on, due.on);
    const std::string noun = due.by_working_days ? "working day" : "day";
    resumed.counted =
        due.counted + ", and " + Counted(static_cast<std::size_t>(pause.left), noun, noun + "s") +
        " were left when a question was asked that was answered on " + InWords(answered_on);
    return resumed;
}

}  // namespace alongside::referrals
