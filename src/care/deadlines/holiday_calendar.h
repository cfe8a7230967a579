// Which days are worked, in England.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::deadlines {

/// The bank holidays of some years.
struct HolidayCalendar {
    std::string version;         ///< E.g. `england-2026-08-21`.
    Date first;                  ///< The first day for which holidays are known …
    Date last;                   ///< … and the last.
    std::vector<Date> holidays;  ///< In order.

    /// Neither Saturday, Sunday nor bank holiday.
    bool IsWorked(Date day) const;
    /// The `count`-th working day after `day`, which itself never counts. `kRefused` when the count
    /// leaves the days for which holidays are known.
    Result<Date> WorkingDaysAfter(Date day, int count) const;
};

}  // namespace alongside::deadlines
