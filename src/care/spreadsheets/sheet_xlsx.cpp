// The sheets of an .xlsx file: their cells with the values that were last computed.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/sheet_xlsx.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "care/spreadsheets/archive_xlsx.h"
#include "care/spreadsheets/cell_formula.h"
#include "care/spreadsheets/colour_rules_xlsx.h"
#include "care/spreadsheets/styles_xlsx.h"
#include "platform/base/date.h"
#include "platform/base/number.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using pugi::xml_node;

constexpr std::size_t kMostSheets = 50;
constexpr int kLastRow = 1'048'576;  // Of any spreadsheet.

// The text of a string, in however many runs; without the readings of Japanese characters.
void AppendRuns(const xml_node& node, std::string& to) {
    for (const xml_node& child : node.children()) {
        if (Is(child, "t")) to += child.text().get();
        if (Is(child, "r")) to += ChildOf(child, "t").text().get();
    }
}

// Without what no text has; cut where it is longer than any cell should be.
std::string Cleaned(std::string text) {
    constexpr std::string_view kReturn = "_x000D_";  // How Excel writes a carriage return.
    constexpr std::size_t kCut = kLongestCell * 2;
    if (text.size() > kCut) text.resize(kCut);
    for (auto at = text.find(kReturn); at != std::string::npos; at = text.find(kReturn, at))
        text.replace(at, kReturn.size(), " ");
    std::erase_if(text, [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && c != '\n' && c != '\t';
    });
    if (text.size() > kLongestCell) text.resize(kLongestCell);
    constexpr int kLongestCharacter = 4;
    for (int i = 1; i < kLongestCharacter && !IsValidUtf8(text) && !text.empty(); ++i)
        text.pop_back();
    if (!IsValidUtf8(text))
        std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return text;
}

struct Shared {
    std::vector<std::string> strings;
    Styles styles;
    bool from_1904 = false;
    std::size_t bytes_left = 160UL * 1024 * 1024;  ///< Of memory, for all sheets together.
};

/// What was met in a sheet and should be said.
struct Met {
    bool too_long = false;
    bool too_wide = false;
    std::size_t without_value = 0;
    std::size_t errors = 0;
    std::size_t hidden_columns = 0;
    std::set<std::size_t> unread_colours = {};  ///< Columns.
};

Error TooMuch() {
    return RefusedFile("The file unpacks to far more than a register holds");
}

std::string DayAsShown(Date day, DayShown shown) {
    const std::chrono::year_month_day date(day);
    const int year = static_cast<int>(date.year());
    const unsigned month = static_cast<unsigned>(date.month());
    // Whoever types "Apr 2011" is given the first of the month by the spreadsheet: nobody said so.
    const bool first = date.day() == std::chrono::day(1);
    if (shown == DayShown::kMonth && first)
        return std::to_string(month) + "/" + std::to_string(year);
    if (shown == DayShown::kYear && first && month == 1) return std::to_string(year);
    return ToText(day);
}

class SheetReader {
public:
    SheetReader(Shared& shared, Sheet& sheet) : shared_(shared), sheet_(sheet) {}

    Result<Done> Read(const xml_node& root) {
        for (const xml_node& row : ChildOf(root, "sheetData").children()) {
            if (Is(row, "row")) TRY(ReadRow(row));
            if (met_.too_long) return Done{};
        }
        std::ranges::stable_sort(sheet_.rows, {}, &SheetRow::number);
        met_.unread_colours = ApplyColourRules(root, shared_.styles, sheet_);
        for (const xml_node& merge : ChildOf(root, "mergeCells").children()) TRY(Merge(merge));
        std::erase_if(sheet_.rows, [](const SheetRow& row) { return row.IsEmpty(); });
        CountHidden(ChildOf(root, "cols"));
        return Done{};
    }
    const Met& met() const { return met_; }

private:
    Result<Done> ReadRow(const xml_node& node) {
        SheetRow row{
            .number = std::clamp(NumberAt(node, "r", last_row_ + 1), 1, kLastRow),
            .hidden = FlagAt(node, "hidden")};
        last_row_ = std::min(row.number, kLastRow - 1);
        std::size_t column = 0;
        std::size_t filled = 0;
        std::size_t struck = 0;
        for (const xml_node& child : node.children()) {
            if (!Is(child, "c")) continue;
            if (const auto place = PlaceOf(AttributeOf(child, "r"))) column = place->column;
            TRY_ASSIGN(Cell cell, ReadCell(child));
            const bool said = !cell.text.empty();
            if (said) ++filled;
            if (said && StyleOf(child).struck) ++struck;
            TRY(Put(std::move(cell), column, row));
            ++column;
        }
        row.struck = struck * 2 > filled;
        return Keep(std::move(row));
    }

    Result<Done> Spend(std::size_t cells, std::size_t letters) {
        const std::size_t bytes = cells * sizeof(Cell) + letters;
        if (bytes > shared_.bytes_left) return TooMuch();
        shared_.bytes_left -= bytes;
        return Done{};
    }

    Result<Done> Put(Cell cell, std::size_t column, SheetRow& row) {
        if (cell.text.empty() && cell.fill.empty()) return Done{};
        if (column >= kMostColumns) {
            met_.too_wide = met_.too_wide || !cell.text.empty();
            return Done{};
        }
        const std::size_t width = std::max(row.cells.size(), column + 1);
        TRY(Spend(width - row.cells.size(), cell.text.size()));
        row.cells.resize(width);
        row.cells[column] = std::move(cell);
        return Done{};
    }

    // A row without words is kept for now: it may stand below the first row of a merged cell.
    Result<Done> Keep(SheetRow row) {
        const bool empty = row.IsEmpty();
        if (empty && (row.cells.empty() || sheet_.rows.size() >= kMostRows * 2)) return Done{};
        met_.too_long = !empty && ++filled_ > kMostRows;
        sheet_.rows.push_back(std::move(row));
        return Done{};
    }

    const Style& StyleOf(const xml_node& node) const {
        return shared_.styles.At(NumberAt(node, "s", 0));
    }

    Result<Cell> ReadCell(const xml_node& node) {
        const Style& style = StyleOf(node);
        Cell cell{.fill = style.fill};
        const std::string_view type = AttributeOf(node, "t");
        if (type == "inlineStr") {
            AppendRuns(ChildOf(node, "is"), cell.text);
            cell.text = Cleaned(std::move(cell.text));
            return cell;
        }
        const xml_node value = ChildOf(node, "v");
        std::string text = value.text().get();
        if (text.empty() && ChildOf(node, "f")) ++met_.without_value;
        if (type == "s") {
            const auto index = ParseNumber<std::size_t>(text);
            if (!text.empty() && (!index || *index >= shared_.strings.size())) return DamagedFile();
            if (index) cell.text = shared_.strings[*index];
        } else if (type == "b") {
            cell.text = text == "1" ? "TRUE" : "FALSE";
        } else if (type == "e") {
            ++met_.errors;
        } else if (type == "str" || type == "d") {
            cell.text = Cleaned(std::move(text));
        } else {
            ReadNumber(text, style, cell);
        }
        return cell;
    }

    void ReadNumber(const std::string& text, const Style& style, Cell& cell) const {
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || error != std::errc()) return;
        constexpr double kLastDay = 2'900'000;
        if (style.day != DayShown::kNone && number >= 1 && number < kLastDay) {
            constexpr Date kOrigin =
                std::chrono::sys_days(std::chrono::year(1899) / std::chrono::December / 30);
            constexpr int k1904 = 1462;
            const int days = static_cast<int>(std::floor(number)) + (shared_.from_1904 ? k1904 : 0);
            cell.text = DayAsShown(kOrigin + std::chrono::days(days), style.day);
            return;
        }
        cell.number = true;
        constexpr double kWhole = 1e15;
        const bool whole = std::floor(number) == number && std::abs(number) < kWhole;
        cell.text = whole ? std::to_string(static_cast<long long>(number))
                          : Cleaned(std::string(text.data(), end));
    }

    SheetRow* RowNumbered(int number) {
        const auto found = std::ranges::lower_bound(sheet_.rows, number, {}, &SheetRow::number);
        if (found == sheet_.rows.end() || found->number != number) return nullptr;
        return &*found;
    }

    // What a merged cell says, every cell says that it covers.
    Result<Done> Merge(const xml_node& merge) {
        const std::string_view reference = AttributeOf(merge, "ref");
        const auto colon = reference.find(':');
        if (colon == std::string_view::npos) return Done{};
        const auto from = PlaceOf(reference.substr(0, colon));
        const auto to = PlaceOf(reference.substr(colon + 1));
        if (!from || !to) return Done{};
        return FillMerged(*from, *to);
    }
    Result<Done> FillMerged(const Place& from, const Place& to) {
        constexpr int kMostMergedRows = 1'000;
        SheetRow* first = RowNumbered(from.row + 1);
        if (first == nullptr || to.row - from.row > kMostMergedRows) return Done{};
        const Cell said = first->At(from.column);
        if (said.text.empty()) return Done{};
        const std::size_t last = std::min(to.column, kMostColumns - 1);
        for (int number = from.row; number <= to.row; ++number) {
            SheetRow* row = RowNumbered(number + 1);
            if (row == nullptr) continue;
            TRY(Spend(last + 1, (last + 1 - from.column) * said.text.size()));
            row->cells.resize(std::max(row->cells.size(), last + 1));
            for (std::size_t column = from.column; column <= last; ++column) {
                if (number == from.row && column == from.column) continue;
                row->cells[column] = said;
                row->cells[column].repeated = true;
            }
        }
        return Done{};
    }

    void CountHidden(const xml_node& columns) {
        for (const xml_node& range : columns.children()) {
            if (!FlagAt(range, "hidden")) continue;
            const int most = static_cast<int>(kMostColumns);
            const int to = std::min(NumberAt(range, "max", 0), most);
            for (int column = std::max(NumberAt(range, "min", 1), 1); column <= to; ++column)
                if (SaysSomething(static_cast<std::size_t>(column - 1))) ++met_.hidden_columns;
        }
    }
    bool SaysSomething(std::size_t column) const {
        return std::ranges::any_of(sheet_.rows, [&](const SheetRow& row) {
            return !row.At(column).text.empty();
        });
    }

    Shared& shared_;
    Sheet& sheet_;
    Met met_;
    int last_row_ = 0;
    std::size_t filled_ = 0;
};

// --- the workbook ---

// "xl/workbook.xml" is in "xl/".
std::string FolderOf(const std::string& part) {
    return part.substr(0, part.rfind('/') + 1);
}

// Where the parts of a part are: by the ids of its relationships. Outside addresses are left out.
std::map<std::string, std::string> TargetsOf(
    const xml_node& relationships, const std::string& folder
) {
    std::map<std::string, std::string> targets;
    for (const xml_node& relation : relationships.children()) {
        if (AttributeOf(relation, "TargetMode") == "External") continue;
        std::string target(AttributeOf(relation, "Target"));
        if (target.starts_with("/"))
            target.erase(0, 1);
        else
            target.insert(0, folder);
        targets[std::string(AttributeOf(relation, "Id"))] = std::move(target);
    }
    return targets;
}

// The part that holds the list of sheets: nearly always "xl/workbook.xml".
Result<std::string> FindWorkbook(Archive& archive) {
    const std::string usual = "xl/workbook.xml";
    if (archive.Has(usual)) return usual;
    TRY_ASSIGN(const auto relations, LoadXml(archive, "_rels/.rels"));
    for (const xml_node& relation : relations->root.children()) {
        if (!AttributeOf(relation, "Type").ends_with("/officeDocument")) continue;
        std::string target(AttributeOf(relation, "Target"));
        if (target.starts_with("/")) target.erase(0, 1);
        if (archive.Has(target) && target.ends_with(".xml") && !target.starts_with("word/") &&
            !target.starts_with("ppt/"))
            return target;
    }
    return std::string();
}

Error NotAWorkbook(const Archive& archive) {
    if (archive.Has("xl/workbook.bin"))
        return RefusedFile("This is an .xlsb workbook. Open it in Excel and save it as .xlsx");
    if (archive.Has("content.xml"))
        return RefusedFile(
            "This is an OpenDocument file. Open it in LibreOffice or Excel and save it as .xlsx"
        );
    if (archive.Has("word/document.xml"))
        return RefusedFile(
            "This is a Word document. Copy its table into the box for rows, or into a spreadsheet"
        );
    if (archive.HasEndingWith(".iwa"))
        return RefusedFile(
            "This was made with Numbers. In Numbers choose File, Export To, Excel, and send that"
        );
    if (archive.HasEndingWith(".xlsx") || archive.HasEndingWith(".csv"))
        return RefusedFile("This is a zip file. Open it and send the spreadsheet that is in it");
    return RefusedFile("This is an archive, not a spreadsheet: send the .xlsx or .csv file itself");
}

std::vector<std::string> StringsOf(const xml_node& root) {
    std::vector<std::string> strings;
    for (const xml_node& item : root.children()) {
        if (!Is(item, "si")) continue;
        std::string text;
        AppendRuns(item, text);
        strings.push_back(Cleaned(std::move(text)));
    }
    return strings;
}

std::string LettersOf(const std::set<std::size_t>& columns) {
    std::vector<std::string> letters;
    for (const std::size_t column : columns) letters.push_back(LettersOfColumn(column));
    return (letters.size() == 1 ? "column " : "columns ") + Join(letters, ", ");
}

void AddRemarks(const Sheet& sheet, const Met& met, std::vector<std::string>& remarks) {
    const std::string on = "On the sheet “" + sheet.name + "” ";
    const auto hidden =
        static_cast<std::size_t>(std::ranges::count_if(sheet.rows, &SheetRow::hidden));
    if (hidden > 0)
        remarks.push_back(
            on + Counted(hidden, "row is", "rows are") +
            " hidden, by a filter or by hand. They are in the list below too"
        );
    if (met.hidden_columns > 0)
        remarks.push_back(
            on + Counted(met.hidden_columns, "column is", "columns are") +
            " hidden. They are shown below too"
        );
    if (met.without_value > 0)
        remarks.push_back(
            on + Counted(met.without_value, "formula has", "formulas have") +
            " no result: open the file in Excel and save it, if something is missing below"
        );
    if (met.errors > 0)
        remarks.push_back(
            on + Counted(met.errors, "cell shows", "cells show") +
            " an error, such as #N/A: what should stand there is missing below"
        );
    if (met.too_wide) remarks.push_back(on + "what stands beyond column 200 was left out");
    if (!met.unread_colours.empty())
        remarks.push_back(
            on + "some colours in " + LettersOf(met.unread_colours) +
            " come from a rule that is not followed here, so no rating is taken from them. Write "
            "the rating in words, here or in the spreadsheet"
        );
}

Result<Done> AddSheet(
    Archive& archive, const xml_node& node, const std::string& part, Shared& shared, Workbook& book
) {
    TRY_ASSIGN(const auto xml, LoadXml(archive, part));
    if (!Is(xml->root, "worksheet")) return Done{};
    Sheet sheet{.name = Cleaned(std::string(AttributeOf(node, "name")))};
    const std::string_view state = AttributeOf(node, "state");
    sheet.hidden = state == "hidden" || state == "veryHidden";
    SheetReader reader(shared, sheet);
    TRY(reader.Read(xml->root));
    if (reader.met().too_long) {
        book.remarks.push_back(
            "The sheet “" + sheet.name + "” was left out: it has more than 5,000 rows"
        );
        return Done{};
    }
    if (sheet.rows.empty()) return Done{};
    AddRemarks(sheet, reader.met(), book.remarks);
    book.sheets.push_back(std::move(sheet));
    return Done{};
}

}  // namespace

Result<Workbook> ReadXlsx(std::string_view bytes) {
    TRY_ASSIGN(Archive archive, Archive::Open(bytes));
    TRY_ASSIGN(const std::string part, FindWorkbook(archive));
    if (part.empty()) return NotAWorkbook(archive);
    const std::string folder = FolderOf(part);
    TRY_ASSIGN(const auto workbook, LoadXml(archive, part));
    TRY_ASSIGN(
        const auto relations,
        LoadXml(archive, folder + "_rels/" + part.substr(folder.size()) + ".rels")
    );
    TRY_ASSIGN(const auto strings, LoadXml(archive, folder + "sharedStrings.xml"));
    TRY_ASSIGN(Styles styles, Styles::Load(archive, folder));
    const auto targets = TargetsOf(relations->root, folder);
    Shared shared{
        StringsOf(strings->root),
        std::move(styles),
        FlagAt(ChildOf(workbook->root, "workbookPr"), "date1904")};
    Workbook book;
    for (const xml_node& node : ChildOf(workbook->root, "sheets").children()) {
        const auto target = targets.find(std::string(AttributeOf(node, "id")));
        if (target == targets.end() || book.sheets.size() >= kMostSheets) continue;
        TRY(AddSheet(archive, node, target->second, shared, book));
    }
    if (!book.sheets.empty()) return book;
    if (!book.remarks.empty()) return RefusedFile("It has more than 5,000 rows: send it in parts");
    return RefusedFile("There is nothing in it");
}

}  // namespace alongside::spreadsheets
