// Where the heading of a spreadsheet is, and what each column is about: a guess for a person to
// confirm.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/spreadsheets/heading_words.h"
#include "care/spreadsheets/ids.h"
#include "care/spreadsheets/sheet.h"
#include "platform/base/date.h"

namespace alongside::spreadsheets {

/// How well a guess is founded.
enum class Sureness { kNone, kGuess, kLikely, kSure };

struct Column {
    std::string heading = {};  ///< Of two rows of headings both, as they are read.
    std::optional<Field> field = {};
    Sureness sureness = Sureness::kNone;
    bool month_first = false;  ///< Its days are written as in America.
    bool operator==(const Column&) const = default;
};

struct Layout {
    int last_heading_row = 0;  ///< As the spreadsheet counts; 0 when there is no heading.
    std::vector<Column> columns = {};
    NumberedRatings numbers = NumberedRatings::kNotSaid;
    std::vector<std::string> remarks = {};

    std::optional<std::size_t> ColumnOf(Field field) const;
    /// Whether enough is matched to tell who a row is about.
    bool NamesSomebody() const;
};

/// The guess for one sheet. What is above the heading is title and is left out.
Layout GuessLayout(const Sheet& sheet, Date today);

}  // namespace alongside::spreadsheets
