// What a simple formula gives, so that the rule by which a spreadsheet colours a cell can be
// followed.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "care/spreadsheets/sheet.h"

namespace alongside::spreadsheets {

/// A place: columns and rows count from 0.
struct Place {
    std::size_t column = 0;
    int row = 0;
};
/// "C2"; nothing when it names no cell.
std::optional<Place> PlaceOf(std::string_view name);

/// A formula that has failed, as `#VALUE!` shows.
struct Failed {
    bool operator==(const Failed&) const = default;
};
/// `std::monostate` is a blank cell.
using FormulaValue = std::variant<std::monostate, double, std::string, bool, Failed>;

/// What a cell holds; nothing for a day, whose number is not kept.
std::optional<FormulaValue> ValueOf(const Cell& cell);

/// Where a formula is worked out: cells of the same sheet, and by how much it was moved from the
/// cell that it was written for.
struct FormulaContext {
    std::function<const Cell&(const Place&)> cell;
    int rows_moved = 0;
    int columns_moved = 0;
};
/// Comparisons of cells, numbers and words; AND, OR, NOT, ISBLANK, ISNUMBER, ISERROR, SEARCH, FIND,
/// LEFT, RIGHT, LEN, TRIM, UPPER, LOWER. Nothing when there is more in it than that.
std::optional<FormulaValue> ValueOfFormula(std::string_view formula, const FormulaContext& context);

/// Less than 0, 0, or more, as spreadsheets order values; capitals do not count. Nothing for what
/// has failed.
std::optional<int> Compare(const FormulaValue& one, const FormulaValue& other);
/// Whether a condition holds.
bool Holds(const FormulaValue& value);

/// As capitals and small letters are alike to a spreadsheet.
std::string SmallLetters(std::string_view text);

}  // namespace alongside::spreadsheets
