// Ranges of days of birth, cut into whole years, months and days, so that a count adds up few
// counters. SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "platform/base/date.h"

namespace alongside::overview {

/// How coarse a counter is.
enum class Grain { kDay, kMonth, kYear };
constexpr std::array<std::string_view, 3> NamesOf(Grain) {
    return {"day", "month", "year"};
}

/// Counters of one grain whose first days lie in `days`.
struct BirthRange {
    Grain grain{};
    Period days;
    bool operator==(const BirthRange&) const = default;
};

/// The first day of the day, month or year that holds `day`.
Date StartOf(Grain grain, Date day);

/// Counters that together hold exactly the births in `[from, to)`, at most two stretches of days,
/// two of months and one of years.
std::vector<BirthRange> RangesOf(const Period& births);

/// The days of birth of an age band as on a day.
/// Source: the quarterly return: under 18, and 18 to the day before the 26th birthday; somebody
/// born on 29 February turns a year older on 1 March in other years. The youngest band goes on to
/// the end of the year: nobody is born after the day.
Period BirthsOf(people::AgeBand band, Date today);

/// The band of somebody born on a day, as on another.
people::AgeBand BandOf(Date born, Date today);

}  // namespace alongside::overview
