// A spreadsheet as plain values, whatever file it came in.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::spreadsheets {

// More than a register of any area has, and little enough to be held in memory.
inline constexpr std::size_t kMostRows = 5'000;
inline constexpr std::size_t kMostColumns = 200;
inline constexpr std::size_t kLongestCell = 4'000;  ///< Bytes; what is beyond is cut.

/// What a cell shows, as text. A day that the spreadsheet knows as one is `YYYY-MM-DD`.
struct Cell {
    std::string text = {};
    std::string fill = {};  ///< Its colour as `RRGGBB`; empty for none.
    bool number = false;    ///< The text is a number that was not shown as a day.
    bool repeated = false;  ///< Stands here because it is merged with the one it was read from.
    bool operator==(const Cell&) const = default;
};

struct SheetRow {
    int number = 0;  ///< As the spreadsheet counts, from 1.
    bool hidden = false;
    bool struck = false;  ///< Most of what it says is struck through.
    std::vector<Cell> cells = {};

    const Cell& At(std::size_t column) const {
        static const Cell empty;
        return column < cells.size() ? cells[column] : empty;
    }
    bool IsEmpty() const {
        return std::ranges::all_of(cells, [](const Cell& cell) { return cell.text.empty(); });
    }
    bool operator==(const SheetRow&) const = default;
};

struct Sheet {
    std::string name = {};
    bool hidden = false;
    std::vector<SheetRow> rows = {};  ///< Those that hold something.
};

struct Workbook {
    std::vector<Sheet> sheets = {};
    std::vector<std::string> remarks = {};  ///< What whoever sent it should know.
};

/// A, B, … Z, AA: as spreadsheets name their columns, counted from 0.
inline std::string LettersOfColumn(std::size_t column) {
    constexpr std::size_t kLetters = 26;
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % kLetters));
    return letters;
}

}  // namespace alongside::spreadsheets
