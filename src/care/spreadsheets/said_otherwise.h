// What a spreadsheet says of its rows otherwise than in a column.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "care/spreadsheets/sheet.h"
#include "platform/base/date.h"

namespace alongside::spreadsheets {

/// Adds it in columns of its own, so that it is read and shown as the rest: the rating by headings
/// between rows ("RED"), by the sheet's name or by colours; that somebody is gone, by such a
/// heading ("Closed"), the sheet's name, or a row that is struck through; a day whose day, month
/// and year stand apart. People side by side are put below each other first. Gives what whoever
/// sent the sheet should know.
std::vector<std::string> AddWhatIsSaidOtherwise(Sheet& sheet, Date today);

/// Whether a column was added so, by its heading.
bool IsHeadingOfAdded(std::string_view heading);
/// Whether it is the one that says who is gone.
bool IsHeadingOfThoseGone(std::string_view heading);

}  // namespace alongside::spreadsheets
