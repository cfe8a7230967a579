// Counts working days one by one: there are never more than a few weeks of them.
// SPDX-License-Identifier: MIT
#include "care/deadlines/holiday_calendar.h"

#include <algorithm>

namespace alongside::deadlines {

bool HolidayCalendar::IsWorked(Date day) const {
    const std::chrono::weekday weekday(day);
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday &&
           !std::ranges::binary_search(holidays, day);
}

Result<Date> HolidayCalendar::WorkingDaysAfter(Date day, int count) const {
    Date counted = day;
    for (int left = count; left > 0;) {
        counted += std::chrono::days(1);
        if (counted < first || counted > last)
            return Error{
                Fault::kRefused,
                "The bank holidays of " + ToText(counted).substr(0, 4) +
                    " are not known: calendar " + version + " goes from " + ToText(first) + " to " +
                    ToText(last) + ". Give it those years to count " + std::to_string(count) +
                    " working days after " + ToText(day)};
        if (IsWorked(counted)) --left;
    }
    return counted;
}

}  // namespace alongside::deadlines
