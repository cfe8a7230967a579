// What can happen when a register is taken from a spreadsheet.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/spreadsheets/ids.h"
#include "platform/journal/event.h"

namespace alongside::spreadsheets {

/// Somebody said what the columns of a kind of spreadsheet are about: it is remembered for the next
/// one with the same headings. In the area's stream, without a word of the spreadsheet itself.
struct ColumnsMatched {
    std::string layout;                ///< A keyed fingerprint of the headings.
    std::vector<std::string> columns;  ///< For each column a `Field` by name, or "-".
    NumberedRatings numbers = NumberedRatings::kNotSaid;
    ALONGSIDE_EVENT("spreadsheets.columns_matched", 1, layout, columns, numbers)
    friend std::string InWords(const ColumnsMatched&) {
        return "The columns of a spreadsheet were matched with what we record";
    }
};

/// What else stands in this record from the same moment came from a row of a spreadsheet. Who
/// brought it in stands with the entry.
struct RowImported {
    int row = 0;   ///< As the spreadsheet counts.
    Date sent_on;  ///< The day on which the spreadsheet was sent.
    ALONGSIDE_EVENT("spreadsheets.row_imported", 1, row, sent_on)
    friend std::string InWords(const RowImported& e) {
        return "Brought in from row " + std::to_string(e.row) + " of a spreadsheet sent on " +
               InWords(e.sent_on);
    }
};

}  // namespace alongside::spreadsheets
