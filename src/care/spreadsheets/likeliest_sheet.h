// Which sheet of a spreadsheet is the register.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "care/spreadsheets/sheet.h"
#include "platform/base/date.h"

namespace alongside::spreadsheets {

/// The sheet that looks most like the register of today: not hidden, with headings that we know,
/// not of those who left, and of several months the latest.
std::size_t LikeliestSheet(const Workbook& book, Date today);

/// Whether words over rows, or the name of a sheet, say that those named there are gone: "Closed
/// cases", "Removed 2024".
bool NamesThoseGone(std::string_view text);

}  // namespace alongside::spreadsheets
