// What the cells of a column look like, whatever stands over it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>

#include "care/spreadsheets/reading.h"
#include "care/spreadsheets/sheet.h"
#include "platform/base/date.h"

namespace alongside::spreadsheets {

/// How many of a column's cells look like what.
struct Evidence {
    int filled = 0;  ///< Say something.
    int days = 0;
    int days_day_first = 0;    ///< Can only be read so.
    int days_month_first = 0;  ///< Can only be read so.
    int nhs_numbers = 0;
    int ratings = 0;
    int colours = 0;   ///< Say nothing, but have the colour of a rating.
    int coloured = 0;  ///< Say something, and have such a colour.
    int postcodes = 0;
    int names = 0;
    int numbers_1_to_3 = 0;
    int ages = 0;
    int names_with_days = 0;
    int yes_and_no = 0;
    std::set<Colour> fills = {};  ///< Of those that say something.

    bool Most(int count) const { return filled > 0 && count * 10 >= filled * 6; }
    /// Whether its colours tell ratings: several of them, on most cells.
    bool SaysByColours() const { return fills.size() > 1 && Most(coloured); }
};

/// Of the first rows from `from`, counted in the rows of the sheet.
Evidence EvidenceOf(const Sheet& sheet, std::size_t from, std::size_t column, Date today);

}  // namespace alongside::spreadsheets
