// The board as CSV that a spreadsheet program may open without running anything in it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/overview/board_line.h"

namespace alongside::overview {

/// Appends a byte-order mark, by which spreadsheet programs know UTF-8, and the line of headings.
void AppendCsvHeading(std::string& to);
/// Appends a line, of fields as `AppendCsvField` writes them.
void AppendCsvLine(std::string& to, const BoardLine& line);

}  // namespace alongside::overview
