// Where the heading of a spreadsheet is, and what each column is about: a guess for a person to
// confirm.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// Adds a last column with the rating that is said otherwise than in a column: by headings between
/// rows ("RED"), by the sheet's own name, or by the colour of whole rows. Nothing when there is
/// none.
void AddRatingsSaidOtherwise(Sheet& sheet);

/// The guess for one sheet. What is above the heading is title and is left out.
Layout GuessLayout(const Sheet& sheet, Date today);

/// The sheet that looks most like a register: not hidden, with a heading that we know, long.
std::size_t LikeliestSheet(const Workbook& book, Date today);

/// What somebody's heading most likely names, by its words alone.
std::optional<Field> FieldOfHeading(std::string_view heading);

/// How a field is called on a page.
std::string_view WordsOf(Field field);

}  // namespace alongside::spreadsheets
