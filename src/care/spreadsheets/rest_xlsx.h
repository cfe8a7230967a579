// What is left of a spreadsheet, as one to put right and send again.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace alongside::spreadsheets {

/// A row that was not brought in, and why.
struct LeftRow {
    std::vector<std::string> cells;
    std::string reason;
};

/// The bytes of an .xlsx file: headings, rows, and a last column with the reasons. Every cell is
/// text, so none is a formula, whatever stands in it.
std::string RestXlsx(const std::vector<std::string>& headings, const std::vector<LeftRow>& rows);

}  // namespace alongside::spreadsheets
