// Writes the board as CSV.
// SPDX-License-Identifier: MIT
#include "care/overview/board_csv.h"

#include "platform/base/csv_field.h"

namespace alongside::overview {
void AppendCsvHeading(std::string& to) {
    to += kUtf8Mark;
    for (std::size_t i = 0; i < kBoardColumns.size(); ++i) {
        if (i > 0) to += ',';
        AppendCsvField(to, kBoardColumns.at(i));
    }
    to += "\r\n";
}

void AppendCsvLine(std::string& to, const BoardLine& line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) to += ',';
        const SheetCell& cell = line.at(i);
        if (cell.number) {
            to += std::to_string(*cell.number);
        } else {
            AppendCsvField(to, cell.text);
        }
    }
    to += "\r\n";
}

}  // namespace alongside::overview
