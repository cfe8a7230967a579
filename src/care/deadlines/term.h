// How long something may take.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "care/deadlines/holiday_calendar.h"

namespace alongside::deadlines {

enum class TermUnit {
    kDays,
    kDaysBeginningWith,  ///< The day itself is the first: 14 days beginning with the 1st end on the
                         ///< 14th.
    kDaysBefore,
    kWorkingDays,
    kWeeks,
    kMonths,  ///< The same day of the month, or that month's last.
};

struct Term {
    int count = 0;
    TermUnit unit = TermUnit::kDays;

    /// The last day on which it is in time. `kRefused` as `HolidayCalendar::WorkingDaysAfter`.
    Result<Date> DueAfter(Date start, const HolidayCalendar& calendar) const;
    bool operator==(const Term&) const = default;
};

/// `10 working days`, `4 weeks`, `1 month`, `14 days beginning with`, `1 day before`.
std::optional<Term> ParseTerm(std::string_view text);
/// The same words.
std::string InWords(const Term& term);

}  // namespace alongside::deadlines
