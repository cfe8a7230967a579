// Terms, from words to days.
// SPDX-License-Identifier: MIT
#include "care/deadlines/term.h"

#include "platform/base/number.h"

namespace alongside::deadlines {
namespace {

struct UnitWords {
    TermUnit unit;
    std::string_view one;
    std::string_view many;
};

constexpr std::array<UnitWords, 6> kUnits = {{
    {TermUnit::kDays, "day", "days"},
    {TermUnit::kDaysBeginningWith, "day beginning with", "days beginning with"},
    {TermUnit::kDaysBefore, "day before", "days before"},
    {TermUnit::kWorkingDays, "working day", "working days"},
    {TermUnit::kWeeks, "week", "weeks"},
    {TermUnit::kMonths, "month", "months"},
}};
constexpr int kLongest = 1'000;

}  // namespace

Result<Date> Term::DueAfter(Date start, const HolidayCalendar& calendar) const {
    using std::chrono::days;
    using std::chrono::weeks;
    switch (unit) {
        case TermUnit::kDays:
            return start + days(count);
        case TermUnit::kDaysBeginningWith:
            return start + days(count - 1);
        case TermUnit::kDaysBefore:
            return start - days(count);
        case TermUnit::kWorkingDays:
            return calendar.WorkingDaysAfter(start, count);
        case TermUnit::kWeeks:
            return start + weeks(count);
        case TermUnit::kMonths:
            return AddMonths(start, count);
    }
    return start;
}

std::optional<Term> ParseTerm(std::string_view text) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto count = ParseNumber<int>(text.substr(0, space));
    if (!count || *count < 1 || *count > kLongest) return std::nullopt;
    const std::string_view words = text.substr(space + 1);
    for (const UnitWords& unit : kUnits)
        if (words == (*count == 1 ? unit.one : unit.many)) return Term{*count, unit.unit};
    return std::nullopt;
}

std::string InWords(const Term& term) {
    for (const UnitWords& unit : kUnits)
        if (unit.unit == term.unit)
            return std::to_string(term.count) + " " +
                   std::string(term.count == 1 ? unit.one : unit.many);
    return {};
}

}  // namespace alongside::deadlines
