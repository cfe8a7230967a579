// A row of the board as a line of a spreadsheet.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "care/overview/board.h"
#include "platform/base/date.h"

namespace alongside::overview {

/// One cell: a number where there is one, else text, which may be empty.
struct SheetCell {
    std::string text = {};
    std::optional<long long> number = {};
};

inline constexpr std::array<std::string_view, 11> kBoardColumns = {
    "Reference",
    "Name",
    "Age",
    "Locality",
    "Standing",
    "Last rating",
    "Rated on",
    "Days since rated",
    "Lead keyworker",
    "Other workers",
    "In hospital"};
using BoardLine = std::array<SheetCell, kBoardColumns.size()>;

/// What the board shows of somebody on `today`; `lead` is the name of their lead keyworker, or "".
BoardLine LineOf(const BoardRow& row, std::string_view lead, Date today);

}  // namespace alongside::overview
