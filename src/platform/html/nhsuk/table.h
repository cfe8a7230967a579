// Tables: of rows given as values, or written row by row.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/heading.h"

namespace alongside::nhsuk {

enum class CellFormat { kDefault, kNumeric, kString };
enum class Align { kDefault, kLeft, kCentre, kRight };
/// How a column stands in the order of rows; `kNone` is a column that could be sorted by.
enum class Sort { kNotSortable, kNone, kAscending, kDescending };

struct TableHeader {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = {};
    Url href = {};  ///< Sorts on the server. Without, scripts sort in the browser.
    Sort sort = Sort::kNotSortable;
    Sort sort_next = Sort::kNotSortable;  ///< What the first click sorts by.
    CellFormat format = CellFormat::kDefault;
    Align align = Align::kDefault;
    Width width = Width::kDefault;
    int colspan = 0;
    int rowspan = 0;
    std::string classes = {};
    Attributes attributes = {};
};

struct TableCell {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = {};
    Url href = {};
    std::string sort_value = {};
    CellFormat format = CellFormat::kDefault;  ///< Its column's, unless set.
    Align align = Align::kDefault;             ///< Its column's, unless set.
    Width width = Width::kDefault;
    int colspan = 0;
    int rowspan = 0;
    std::string classes = {};
    Attributes attributes = {};
};

struct Table;

/// How the cells of a responsive table carry their column's heading, for narrow screens.
enum class CellHeadings {
    kMarkup,     ///< As upstream: a hidden element in each cell.
    kAttribute,  ///< `data-heading`, which our style sheet shows; a third of the size of a long
                 ///< table.
};

/// Writes the rows of a table straight into its page. Cells know their column.
class TableBody {
public:
    TableBody(Writer& to, const Table& table) : to_(to), table_(table) {}
    TableBody(const TableBody&) = delete;
    TableBody& operator=(const TableBody&) = delete;
    ~TableBody();

    /// Begins the next row.
    TableBody& Row();
    TableBody& Cell(const TableCell& cell);
    /// A cell of words alone, without a copy.
    TableBody& Cell(std::string_view text);
    /// A cell that is a link.
    TableBody& Link(const Url& href, std::string_view text);
    /// A cell of a component or markup.
    template <class Shown>
    TableBody& Show(const Shown& shown) {
        BeginMarkup();
        to_ << shown;
        return End();
    }

private:
    void BeginPlain();
    void BeginMarkup();
    TableBody& End();

    Writer& to_;
    const Table& table_;
    std::vector<Html> openings_;  // Of the plain cells of each column, once one was written.
    std::size_t column_ = 0;
    bool in_row_ = false;
    bool apart_ = false;  // The cell's markup is in a span of its own, beside its heading.
};

struct TableCaption {
    std::string text = {};
    Html html = {};
    std::optional<std::string> visually_hidden_text = std::nullopt;
    Caption caption = {};
    Size size = Size::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    bool empty() const { return text.empty() && html.empty(); }
};

struct Table {
    TableCaption caption = {};
    std::vector<TableHeader> head = {};
    std::vector<std::vector<TableCell>> rows = {};
    std::function<void(TableBody&)> body = {};  ///< Writes the rows instead; for long tables.
    bool first_cell_is_header = false;
    bool responsive = false;  ///< On narrow screens each row becomes a list with its headings.
    CellHeadings cell_headings = CellHeadings::kMarkup;
    bool compact = false;
    bool striped = false;
    bool scroll = false;  ///< Scrolls sideways when too wide.
    bool border = true;
    bool last_row_border = true;
    Variant variant = Variant::kDefault;
    std::optional<Card> card = std::nullopt;  ///< Shown within this card.
    std::string sort_announcement_text = {};
    std::string ascending_text = {};
    std::string descending_text = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
