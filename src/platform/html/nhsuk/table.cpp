// Renders tables.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/table.h"

#include <algorithm>
#include <array>

#include "platform/html/nhsuk/scroll.h"

namespace alongside::nhsuk {
namespace {

const TableCell kPlainCell;
constexpr std::array<std::string_view, 4> kAligns = {"", "left", "centre", "right"};
constexpr std::array<std::string_view, 4> kSorts = {"", "none", "ascending", "descending"};

std::string_view Word(Align align) {
    return kAligns[static_cast<std::size_t>(align)];
}
std::string_view Word(Sort sort) {
    return kSorts[static_cast<std::size_t>(sort)];
}

bool IsSortable(const Table& table) {
    const bool any = std::any_of(table.head.begin(), table.head.end(), [](const auto& header) {
        return header.sort != Sort::kNotSortable;
    });
    return any || table.classes.find("nhsuk-table--sortable") != std::string::npos;
}

bool IsSortedOnServer(const Table& table) {
    bool sortable = false;
    bool on_server = false;
    for (const TableHeader& header : table.head) {
        sortable = sortable || header.sort != Sort::kNotSortable;
        on_server = on_server || (sortable && !header.href.empty());
    }
    return on_server;
}

void RenderWords(Writer& to, const Content& content, std::string_view visually_hidden_text) {
    to << content;
    if (visually_hidden_text.empty()) return;
    to << "<span class=\"nhsuk-u-visually-hidden\">";
    if (!content.empty()) to << " ";
    to << Text(visually_hidden_text) << "</span>";
}

void RenderLinked(
    Writer& to, const Url& href, const Content& content, std::string_view visually_hidden_text
) {
    if (!href.empty()) to << "<a class=\"nhsuk-link\"" << Attribute("href", href) << ">";
    RenderWords(to, content, visually_hidden_text);
    if (!href.empty()) to << "</a>";
}

void RenderSpan(Writer& to, html::AttributeName name, int cells) {
    if (cells > 0) to << Attribute(name, cells);
}

void RenderHeaderCell(Writer& to, const Table& table, const TableHeader& header, bool on_server) {
    const bool sorts = header.sort != Sort::kNotSortable;
    const bool sorted = header.sort == Sort::kAscending || header.sort == Sort::kDescending;
    to << "<th"
       << ClassList("nhsuk-table__header")
              .AddIf(header.format == CellFormat::kNumeric, "nhsuk-table__header--numeric")
              .Add("nhsuk-u-text-align-", Word(header.align))
              .Add("nhsuk-u-width-", nhsuk::Word(header.width))
              .Add(header.classes)
       << " scope=\"col\"" << Attribute::IfAny("role", table.responsive ? "columnheader" : "");
    if (!table.responsive) RenderSpan(to, "colspan", header.colspan);
    RenderSpan(to, "rowspan", header.rowspan);
    to << Attribute::Flag("data-sort", sorts)
       << Attribute::IfAny("data-sort-next", on_server ? "" : Word(header.sort_next))
       << Attribute::IfAny("aria-sort", sorted ? Word(header.sort) : "") << header.attributes
       << ">";
    RenderLinked(to, header.href, Content(header.text, header.html), header.visually_hidden_text);
    to << "</th>";
}

void RenderHead(Writer& to, const Table& table) {
    if (table.head.empty()) return;
    const bool on_server = IsSortedOnServer(table);
    to << "<thead class=\"nhsuk-table__head\""
       << Attribute::IfAny("role", table.responsive ? "rowgroup" : "")
       << "><tr class=\"nhsuk-table__row\""
       << Attribute::IfAny("role", table.responsive ? "row" : "") << ">";
    for (const TableHeader& header : table.head) RenderHeaderCell(to, table, header, on_server);
    to << "</tr></thead>";
}

std::string CaptionId(const Table& table) {
    if (!table.caption.id.empty() || !table.scroll) return table.caption.id;
    if (!table.id.empty()) return table.id + "-caption";
    if (table.caption.text.empty()) return {};
    std::string words = table.caption.text;
    for (char& c : words) {
        if (c == ' ') c = '-';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    constexpr std::size_t kLongest = 40;
    return "table-" + words.substr(0, kLongest) + "-caption";
}

void RenderCaption(Writer& to, const Table& table) {
    const TableCaption& own = table.caption;
    const std::string hidden =
        own.visually_hidden_text.value_or(IsSortable(table) ? "Column headers are sortable" : "");
    Heading caption = {
        .text = own.text,
        .html = own.html,
        .visually_hidden_text = hidden.empty() ? hidden : "(" + hidden + ")",
        .caption = own.caption,
        .size = own.size,
        .id = CaptionId(table),
        .classes = own.classes,
        .attributes = own.attributes,
        .element = "caption",
    };
    if (caption.caption.size == Size::kDefault) caption.caption.size = own.size;
    RenderHeading(
        to,
        caption,
        {.class_name = "nhsuk-table__caption",
         .size_prefix = "nhsuk-table__caption--",
         .smallest = Size::kS}
    );
}

void RenderTable(Writer& to, const Table& table) {
    const bool sortable = IsSortable(table);
    to << "<table"
       << ClassList("nhsuk-table")
              .AddIf(table.variant == Variant::kReverse, "nhsuk-table--reverse")
              .AddIf(table.compact, "nhsuk-table--compact")
              .AddIf(table.responsive, "nhsuk-table--responsive")
              .AddIf(table.cell_headings == CellHeadings::kAttribute, "app-table--labelled")
              .AddIf(!table.border, "nhsuk-table--no-border")
              .AddIf(table.border && !table.last_row_border, "nhsuk-table--no-last-row-border")
              .AddIf(
                  sortable && table.classes.find("nhsuk-table--sortable") == std::string::npos,
                  "nhsuk-table--sortable"
              )
              .AddIf(table.striped, "nhsuk-table--striped")
              .Add(table.classes)
       << Attribute::IfAny("id", table.id)
       << Attribute::IfAny("data-module", sortable && !IsSortedOnServer(table) ? "nhsuk-table" : "")
       << Attribute::IfAny("data-i18n.sort-announcement", table.sort_announcement_text)
       << Attribute::IfAny("data-i18n.ascending", table.ascending_text)
       << Attribute::IfAny("data-i18n.descending", table.descending_text)
       << Attribute::IfAny("role", table.responsive ? "table" : "") << table.attributes << ">";
    RenderCaption(to, table);
    RenderHead(to, table);
    to << "<tbody class=\"nhsuk-table__body\">";
    {
        TableBody body(to, table);
        for (const auto& row : table.rows) {
            body.Row();
            for (const TableCell& cell : row) body.Cell(cell);
        }
        if (table.body) table.body(body);
    }
    to << "</tbody></table>";
}

// The start tag of a cell, and its column's heading where that stands in markup.
struct CellOpening {
    const Table& table;
    std::size_t column;
    const TableCell& cell;

    void Render(Writer& to) const {
        static const TableHeader kNoHeader;
        const bool known = column < table.head.size();
        const TableHeader& header = known ? table.head[column] : kNoHeader;
        const bool is_header = column == 0 && table.first_cell_is_header;
        ClassList list(is_header ? "nhsuk-table__header" : "nhsuk-table__cell");
        list.AddIf(
                IsNumeric(header),
                is_header ? "nhsuk-table__header--numeric" : "nhsuk-table__cell--numeric"
        )
            .Add("nhsuk-u-text-align-", Word(AlignOf(header)))
            .Add("nhsuk-u-width-", nhsuk::Word(cell.width))
            .Add(cell.classes);
        to << (is_header ? Markup("<th") : Markup("<td")) << list
           << Attribute::IfAny("scope", is_header ? "row" : "");
        if (table.responsive) {
            to << Attribute("role", is_header ? "rowheader" : "cell");
        } else {
            RenderSpan(to, "colspan", cell.colspan);
        }
        RenderSpan(to, "rowspan", cell.rowspan);
        const bool shows_heading = table.responsive && known;
        const bool in_attribute = table.cell_headings == CellHeadings::kAttribute;
        to << Attribute::IfAny("data-sort-value", cell.sort_value)
           << Attribute::IfAny("data-heading", shows_heading && in_attribute ? header.text : "")
           << cell.attributes << ">";
        if (!shows_heading || in_attribute) return;
        to << "<span class=\"nhsuk-table__heading\" aria-hidden=\"true\">";
        RenderWords(to, Content(header.text, header.html), header.visually_hidden_text);
        to << " </span>";
    }

    bool IsNumeric(const TableHeader& header) const {
        const CellFormat format = cell.format == CellFormat::kDefault ? header.format : cell.format;
        return format == CellFormat::kNumeric;
    }
    Align AlignOf(const TableHeader& header) const {
        if (cell.align != Align::kDefault) return cell.align;
        const bool words_among_numbers =
            cell.format == CellFormat::kString && header.format == CellFormat::kNumeric;
        return words_among_numbers ? Align::kRight : header.align;
    }
};

}  // namespace

TableBody::~TableBody() {
    if (in_row_) to_ << "</tr>";
}

TableBody& TableBody::Row() {
    if (in_row_) to_ << "</tr>";
    in_row_ = true;
    column_ = 0;
    to_ << "<tr class=\"nhsuk-table__row\""
        << Attribute::IfAny("role", table_.responsive ? "row" : "") << ">";
    return *this;
}

// Nearly all cells of a long table are written here.
void TableBody::BeginPlain() {
    if (column_ >= openings_.size()) openings_.resize(column_ + 1);
    Html& opening = openings_[column_];
    if (opening.empty()) opening = CellOpening{table_, column_, kPlainCell};
    to_ << opening;
}

void TableBody::BeginMarkup() {
    BeginPlain();
    apart_ = table_.responsive && column_ < table_.head.size();
    if (apart_) to_ << "<span>";
}

TableBody& TableBody::End() {
    if (apart_) to_ << "</span>";
    apart_ = false;
    to_ << (column_ == 0 && table_.first_cell_is_header ? Markup("</th>") : Markup("</td>"));
    ++column_;
    return *this;
}

TableBody& TableBody::Cell(const TableCell& cell) {
    to_ << CellOpening{table_, column_, cell};
    apart_ = table_.responsive && column_ < table_.head.size() && !cell.html.empty();
    if (apart_) to_ << "<span>";
    RenderLinked(to_, cell.href, Content(cell.text, cell.html), cell.visually_hidden_text);
    return End();
}

TableBody& TableBody::Cell(std::string_view text) {
    BeginPlain();
    to_ << Text(text);
    return End();
}

TableBody& TableBody::Link(const Url& href, std::string_view text) {
    BeginPlain();
    to_ << "<a class=\"nhsuk-link\"" << Attribute("href", href) << ">" << Text(text) << "</a>";
    return End();
}

void Table::Render(Writer& to) const {
    if (!card && !scroll) {
        RenderTable(to, *this);
        return;
    }
    Writer inner;
    RenderTable(inner, *this);
    Html table = std::move(inner).Take();
    if (scroll) {
        table =
            Scroll{.html = std::move(table), .labelled_by = CaptionId(*this), .variant = variant};
    }
    if (!card) {
        to << table;
        return;
    }
    Card around = *card;
    around.description.html = std::move(table);
    to << around;
}

}  // namespace alongside::nhsuk
