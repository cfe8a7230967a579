// An .xlsx file is an archive of XML. The archive is believed in nothing, and the XML has no
// entities but those of XML itself: pugixml knows no others and follows no address.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/sheet_xlsx.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <utility>

#include "platform/base/date.h"
#include "platform/base/number.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using pugi::xml_node;

constexpr std::uint64_t kMostPartBytes = 64UL * 1024 * 1024;
constexpr std::uint64_t kMostBytes = 128UL * 1024 * 1024;
constexpr std::uint64_t kSmallPart = 1024UL * 1024;
constexpr std::uint64_t kMostExpansion = 250;
constexpr zip_int64_t kMostParts = 2'000;
constexpr std::size_t kMostSheets = 50;

Error Refused(std::string words) {
    return {Fault::kInvalid, "There is a problem", {}, {{"file", std::move(words)}}};
}
Error Damaged() {
    return Refused(
        "The file is damaged, or cut short: open it in Excel, save it again and send that"
    );
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

// The parts of the archive, by name, read when they are asked for.
class Archive {
public:
    static Result<Archive> Open(std::string_view bytes) {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
        if (source == nullptr) return Damaged();
        zip_t* opened = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (opened == nullptr) {
            zip_source_free(source);
            return Damaged();
        }
        Archive archive(opened);
        if (zip_get_num_entries(opened, 0) > kMostParts)
            return Refused("The file holds more parts than a spreadsheet does");
        return archive;
    }

    bool Has(const std::string& name) const {
        return zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
    }

    /// The bytes of a part; empty when there is none.
    Result<std::string> Read(const std::string& name) {
        const zip_int64_t index = zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE);
        if (index < 0) return std::string();
        zip_stat_t stat;
        if (zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 ||
            (stat.valid & ZIP_STAT_SIZE) == 0 || (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
            return Damaged();
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return Refused("The file has a password: take it off and send it again");
        const bool bursts = stat.size > kSmallPart && stat.size / kMostExpansion > stat.comp_size;
        if (bursts || stat.size > kMostPartBytes || stat.size > kMostBytes - read_)
            return Refused("The file unpacks to far more than a register holds");
        return Unpack(static_cast<zip_uint64_t>(index), stat.size);
    }

private:
    explicit Archive(zip_t* archive) : archive_(archive) {}

    Result<std::string> Unpack(zip_uint64_t index, std::uint64_t promised) {
        const std::unique_ptr<zip_file_t, CloseEntry> entry(
            zip_fopen_index(archive_.get(), index, 0)
        );
        if (!entry) return Damaged();
        // One byte more than promised, so that a part that says too little is caught.
        std::string bytes(promised + 1, '\0');
        std::uint64_t got = 0;
        while (got < bytes.size()) {
            const zip_int64_t count =
                zip_fread(entry.get(), bytes.data() + got, bytes.size() - got);
            if (count < 0) return Damaged();
            if (count == 0) break;
            got += static_cast<std::uint64_t>(count);
        }
        if (got != promised) return Damaged();
        bytes.resize(got);
        read_ += got;
        return bytes;
    }

    std::unique_ptr<zip_t, CloseArchive> archive_;
    std::uint64_t read_ = 0;
};

// --- XML, whatever prefix its names have ---

std::string_view LocalName(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}
bool Is(const xml_node& node, std::string_view name) {
    return LocalName(node.name()) == name;
}
xml_node ChildOf(const xml_node& node, std::string_view name) {
    for (const xml_node& child : node.children())
        if (Is(child, name)) return child;
    return {};
}
std::string_view AttributeOf(const xml_node& node, std::string_view name) {
    for (const auto& attribute : node.attributes())
        if (LocalName(attribute.name()) == name) return attribute.value();
    return {};
}
int NumberAt(const xml_node& node, std::string_view name, int otherwise) {
    return ParseNumber<int>(AttributeOf(node, name)).value_or(otherwise);
}
bool FlagAt(const xml_node& node, std::string_view name) {
    const std::string_view value = AttributeOf(node, name);
    return value == "1" || value == "true";
}

// A part of XML; it keeps the bytes that its nodes point into.
struct Xml {
    std::string bytes;
    pugi::xml_document document;
    xml_node root;
};

Result<std::unique_ptr<Xml>> LoadXml(Archive& archive, const std::string& name) {
    auto xml = std::make_unique<Xml>();
    TRY_ASSIGN(xml->bytes, archive.Read(name));
    if (xml->bytes.empty()) return xml;
    const auto read = xml->document.load_buffer_inplace(
        xml->bytes.data(), xml->bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata
    );
    if (!read) return Damaged();
    xml->root = xml->document.document_element();
    return xml;
}

// The text of a string, in however many runs; without the readings of Japanese characters.
void AppendRuns(const xml_node& node, std::string& to) {
    for (const xml_node& child : node.children()) {
        if (Is(child, "t")) to += child.text().get();
        if (Is(child, "r")) to += ChildOf(child, "t").text().get();
    }
}

// `_x000D_` is how Excel writes a carriage return.
std::string Cleaned(std::string text) {
    for (auto at = text.find("_x000D_"); at != std::string::npos; at = text.find("_x000D_"))
        text.replace(at, 7, " ");
    std::erase_if(text, [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && c != '\n' && c != '\t';
    });
    if (text.size() > kLongestCell) text.resize(kLongestCell);
    while (!IsValidUtf8(text) && !text.empty()) text.pop_back();
    return text;
}

// --- styles ---

struct Style {
    bool day = false;
    std::string fill = {};
};

// The first colours of a palette that old files count in.
std::string IndexedColour(int index) {
    constexpr std::array<std::string_view, 56> kPalette = {
        "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
        "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
        "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
        "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
        "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
        "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
        "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"};
    constexpr int kOffset = 8;  // The first eight stand there twice.
    const int at = index >= kOffset ? index - kOffset : index;
    if (at < 0 || static_cast<std::size_t>(at) >= kPalette.size()) return {};
    return std::string(kPalette.at(static_cast<std::size_t>(at)));
}

class Styles {
public:
    static Result<Styles> Load(Archive& archive) {
        Styles styles;
        TRY_ASSIGN(const auto theme, LoadXml(archive, "xl/theme/theme1.xml"));
        styles.ReadTheme(theme->root);
        TRY_ASSIGN(const auto xml, LoadXml(archive, "xl/styles.xml"));
        styles.ReadFormats(ChildOf(xml->root, "numFmts"));
        styles.ReadFills(ChildOf(xml->root, "fills"));
        for (const xml_node& cell : ChildOf(xml->root, "cellXfs").children())
            if (Is(cell, "xf")) styles.AddStyle(cell);
        return styles;
    }
    const Style& At(int index) const {
        static const Style plain;
        if (index < 0 || static_cast<std::size_t>(index) >= styles_.size()) return plain;
        return styles_[static_cast<std::size_t>(index)];
    }

private:
    void AddStyle(const xml_node& cell) {
        const int format = NumberAt(cell, "numFmtId", 0);
        const auto fill = static_cast<std::size_t>(std::max(0, NumberAt(cell, "fillId", 0)));
        styles_.push_back(
            {.day = IsDayFormat(format), .fill = fill < fills_.size() ? fills_[fill] : ""}
        );
    }
    bool IsDayFormat(int format) const {
        if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
            (format >= 50 && format <= 58))
            return true;
        const auto own = formats_.find(format);
        return own != formats_.end() && own->second;
    }
    // Whether a format has a day or a year outside of quotes and brackets.
    static bool ShowsDay(std::string_view format) {
        bool quoted = false;
        bool bracketed = false;
        for (std::size_t i = 0; i < format.size(); ++i) {
            const char c = format[i];
            if (c == '"')
                quoted = !quoted;
            else if (c == '\\' || c == '_')
                ++i;
            else if (c == '[')
                bracketed = true;
            else if (c == ']')
                bracketed = false;
            else if (!quoted && !bracketed && std::string_view("dDyY").find(c) != std::string_view::npos)
                return true;
        }
        return false;
    }
    void ReadFormats(const xml_node& formats) {
        for (const xml_node& format : formats.children())
            formats_[NumberAt(format, "numFmtId", -1)] =
                ShowsDay(AttributeOf(format, "formatCode"));
    }
    void ReadTheme(const xml_node& theme) {
        const xml_node scheme = ChildOf(ChildOf(theme, "themeElements"), "clrScheme");
        for (const xml_node& colour : scheme.children()) {
            const xml_node value = colour.first_child();
            const std::string_view last = AttributeOf(value, "lastClr");
            theme_.emplace_back(last.empty() ? AttributeOf(value, "val") : last);
        }
        // The file counts white before black, and light before dark.
        constexpr std::size_t kFour = 4;
        if (theme_.size() >= kFour) {
            std::swap(theme_[0], theme_[1]);
            std::swap(theme_[2], theme_[3]);
        }
    }
    void ReadFills(const xml_node& fills) {
        for (const xml_node& fill : fills.children()) {
            const xml_node pattern = ChildOf(fill, "patternFill");
            const std::string_view kind = AttributeOf(pattern, "patternType");
            const bool solid = !kind.empty() && kind != "none" && kind != "gray125";
            fills_.push_back(solid ? ColourOf(ChildOf(pattern, "fgColor")) : std::string());
        }
    }
    std::string ColourOf(const xml_node& colour) const {
        constexpr std::size_t kWithAlpha = 8;
        const std::string_view rgb = AttributeOf(colour, "rgb");
        if (rgb.size() == kWithAlpha) return std::string(rgb.substr(2));
        if (rgb.size() == kWithAlpha - 2) return std::string(rgb);
        const int theme = NumberAt(colour, "theme", -1);
        if (theme >= 0 && static_cast<std::size_t>(theme) < theme_.size())
            return Tinted(theme_[static_cast<std::size_t>(theme)], AttributeOf(colour, "tint"));
        return IndexedColour(NumberAt(colour, "indexed", -1));
    }
    static std::string Tinted(const std::string& colour, std::string_view tint) {
        constexpr std::size_t kDigits = 6;
        constexpr double kWhite = 255;
        double amount = 0;
        std::from_chars(tint.data(), tint.data() + tint.size(), amount);
        if (colour.size() != kDigits || amount == 0) return colour;
        std::string tinted;
        for (std::size_t at = 0; at < kDigits; at += 2) {
            unsigned channel = 0;
            std::from_chars(colour.data() + at, colour.data() + at + 2, channel, 16);
            const double value =
                amount > 0 ? channel + (kWhite - channel) * amount : channel * (1 + amount);
            constexpr std::string_view kHex = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned>(std::clamp(value, 0.0, kWhite));
            tinted += kHex[byte / 16];
            tinted += kHex[byte % 16];
        }
        return tinted;
    }

    std::map<int, bool> formats_;
    std::vector<std::string> theme_;
    std::vector<std::string> fills_;
    std::vector<Style> styles_;
};

// --- sheets ---

/// A place: columns and rows count from 0.
struct Place {
    std::size_t column = 0;
    int row = 0;
};

std::optional<Place> PlaceOf(std::string_view name) {
    constexpr std::size_t kLetters = 26;
    constexpr std::size_t kFarthest = 16'384;
    std::size_t at = 0;
    std::size_t column = 0;
    while (at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && column < kFarthest)
        column = column * kLetters + static_cast<std::size_t>(name[at++] - 'A') + 1;
    const auto row = ParseNumber<int>(name.substr(at));
    if (column == 0 || !row || *row < 1) return std::nullopt;
    return Place{column - 1, *row - 1};
}

struct Shared {
    std::vector<std::string> strings;
    Styles styles;
    bool from_1904 = false;
};

class SheetReader {
public:
    SheetReader(const Shared& shared, Sheet& sheet) : shared_(shared), sheet_(sheet) {}

    Result<Done> Read(const xml_node& root) {
        for (const xml_node& row : ChildOf(root, "sheetData").children())
            if (Is(row, "row")) TRY(ReadRow(row));
        Merge(ChildOf(root, "mergeCells"));
        std::erase_if(sheet_.rows, [](const SheetRow& row) { return row.IsEmpty(); });
        return Done{};
    }
    std::size_t formulas_without_value() const { return without_value_; }

private:
    Result<Done> ReadRow(const xml_node& node) {
        SheetRow row{
            .number = NumberAt(node, "r", last_row_ + 1), .hidden = FlagAt(node, "hidden")};
        last_row_ = row.number;
        std::size_t column = 0;
        for (const xml_node& cell : node.children()) {
            if (!Is(cell, "c")) continue;
            if (const auto place = PlaceOf(AttributeOf(cell, "r"))) column = place->column;
            TRY(Put(ReadCell(cell), column, row));
            ++column;
        }
        return Keep(std::move(row));
    }

    static Result<Done> Put(Cell cell, std::size_t column, SheetRow& row) {
        if (cell.text.empty() && cell.fill.empty()) return Done{};
        if (column < kMostColumns) {
            row.cells.resize(std::max(row.cells.size(), column + 1));
            row.cells[column] = std::move(cell);
        } else if (!cell.text.empty()) {
            return Refused("It has more than 200 columns: leave out those that are not needed");
        }
        return Done{};
    }

    // A row without words is kept for now: it may stand below the first row of a merged cell.
    Result<Done> Keep(SheetRow row) {
        const bool empty = row.IsEmpty();
        if (empty && (row.cells.empty() || sheet_.rows.size() >= kMostRows * 2)) return Done{};
        if (!empty && ++filled_ > kMostRows)
            return Refused("It has more than 5,000 rows: send it in parts");
        sheet_.rows.push_back(std::move(row));
        return Done{};
    }

    Cell ReadCell(const xml_node& node) {
        const Style& style = shared_.styles.At(NumberAt(node, "s", 0));
        Cell cell{.fill = style.fill};
        const std::string_view type = AttributeOf(node, "t");
        if (type == "inlineStr") {
            AppendRuns(ChildOf(node, "is"), cell.text);
            cell.text = Cleaned(std::move(cell.text));
            return cell;
        }
        const xml_node value = ChildOf(node, "v");
        std::string text = value.text().get();
        if (text.empty() && ChildOf(node, "f")) ++without_value_;
        if (type == "s") {
            const auto index = ParseNumber<std::size_t>(text);
            if (index && *index < shared_.strings.size()) cell.text = shared_.strings[*index];
        } else if (type == "b") {
            cell.text = text == "1" ? "TRUE" : "FALSE";
        } else if (type == "e") {
            cell.text.clear();
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
        if (style.day && number >= 1 && number < kLastDay) {
            constexpr Date kOrigin =
                std::chrono::sys_days(std::chrono::year(1899) / std::chrono::December / 30);
            constexpr int k1904 = 1462;
            const int days = static_cast<int>(std::floor(number)) + (shared_.from_1904 ? k1904 : 0);
            cell.text = ToText(kOrigin + std::chrono::days(days));
            return;
        }
        cell.number = true;
        constexpr double kWhole = 1e15;
        const bool whole = std::floor(number) == number && std::abs(number) < kWhole;
        cell.text = whole ? std::to_string(static_cast<long long>(number)) : text;
    }

    SheetRow* RowNumbered(int number) {
        const auto found = std::ranges::lower_bound(sheet_.rows, number, {}, &SheetRow::number);
        if (found == sheet_.rows.end() || found->number != number) return nullptr;
        return &*found;
    }

    // What a merged cell says, every cell says that it covers.
    void Merge(const xml_node& merges) {
        std::ranges::stable_sort(sheet_.rows, {}, &SheetRow::number);
        for (const xml_node& merge : merges.children()) {
            const std::string_view reference = AttributeOf(merge, "ref");
            const auto colon = reference.find(':');
            if (colon == std::string_view::npos) continue;
            const auto from = PlaceOf(reference.substr(0, colon));
            const auto to = PlaceOf(reference.substr(colon + 1));
            if (from && to) FillMerged(*from, *to);
        }
    }
    void FillMerged(const Place& from, const Place& to) {
        constexpr int kMostMergedRows = 1'000;
        SheetRow* first = RowNumbered(from.row + 1);
        if (first == nullptr || to.row - from.row > kMostMergedRows) return;
        const Cell said = first->At(from.column);
        if (said.text.empty()) return;
        const std::size_t last = std::min(to.column, kMostColumns - 1);
        for (int number = from.row; number <= to.row; ++number) {
            SheetRow* row = RowNumbered(number + 1);
            if (row == nullptr) continue;
            row->cells.resize(std::max(row->cells.size(), last + 1));
            for (std::size_t column = from.column; column <= last; ++column) {
                if (number == from.row && column == from.column) continue;
                row->cells[column] = said;
                row->cells[column].repeated = true;
            }
        }
    }

    const Shared& shared_;
    Sheet& sheet_;
    int last_row_ = 0;
    std::size_t filled_ = 0;
    std::size_t without_value_ = 0;
};

// Where the parts of a workbook are: by the ids of its relationships. Outside addresses are left
// out.
std::map<std::string, std::string> TargetsOf(const xml_node& relationships) {
    std::map<std::string, std::string> targets;
    for (const xml_node& relation : relationships.children()) {
        if (AttributeOf(relation, "TargetMode") == "External") continue;
        std::string target(AttributeOf(relation, "Target"));
        if (target.starts_with("/"))
            target.erase(0, 1);
        else
            target = "xl/" + target;
        targets[std::string(AttributeOf(relation, "Id"))] = std::move(target);
    }
    return targets;
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

Result<Done> CheckKind(const Archive& archive) {
    if (archive.Has("xl/workbook.xml")) return Done{};
    if (archive.Has("xl/workbook.bin"))
        return Refused("This is an .xlsb workbook. Open it in Excel and save it as .xlsx");
    if (archive.Has("content.xml"))
        return Refused("This is an OpenDocument spreadsheet. Open it and save it as .xlsx or .csv");
    return Refused("This is an archive, not a spreadsheet: send the .xlsx or .csv file itself");
}

void AddRemarks(const Sheet& sheet, std::size_t without_value, Workbook& book) {
    const std::string on = "On the sheet “" + sheet.name + "” ";
    const auto hidden = std::ranges::count_if(sheet.rows, &SheetRow::hidden);
    if (hidden > 0) {
        std::string remark = on;
        remark += Counted(static_cast<std::size_t>(hidden), "row is", "rows are");
        remark += " hidden, by a filter or by hand. They are in the list below too";
        book.remarks.push_back(std::move(remark));
    }
    if (without_value == 0) return;
    std::string remark = on;
    remark += Counted(without_value, "formula has", "formulas have");
    remark += " no result: open the file in Excel and save it, if something is missing below";
    book.remarks.push_back(std::move(remark));
}

}  // namespace

Result<Workbook> ReadXlsx(std::string_view bytes) {
    TRY_ASSIGN(Archive archive, Archive::Open(bytes));
    TRY(CheckKind(archive));
    TRY_ASSIGN(const auto workbook, LoadXml(archive, "xl/workbook.xml"));
    TRY_ASSIGN(const auto relations, LoadXml(archive, "xl/_rels/workbook.xml.rels"));
    TRY_ASSIGN(const auto strings, LoadXml(archive, "xl/sharedStrings.xml"));
    TRY_ASSIGN(Styles styles, Styles::Load(archive));
    const auto targets = TargetsOf(relations->root);
    const Shared shared{
        StringsOf(strings->root),
        std::move(styles),
        FlagAt(ChildOf(workbook->root, "workbookPr"), "date1904")};
    Workbook book;
    for (const xml_node& node : ChildOf(workbook->root, "sheets").children()) {
        const auto target = targets.find(std::string(AttributeOf(node, "id")));
        if (target == targets.end() || book.sheets.size() >= kMostSheets) continue;
        TRY_ASSIGN(const auto xml, LoadXml(archive, target->second));
        if (!Is(xml->root, "worksheet")) continue;
        Sheet sheet{.name = Cleaned(std::string(AttributeOf(node, "name")))};
        const std::string_view state = AttributeOf(node, "state");
        sheet.hidden = state == "hidden" || state == "veryHidden";
        SheetReader reader(shared, sheet);
        TRY(reader.Read(xml->root));
        if (sheet.rows.empty()) continue;
        AddRemarks(sheet, reader.formulas_without_value(), book);
        book.sheets.push_back(std::move(sheet));
    }
    if (book.sheets.empty()) return Refused("There is nothing in it");
    return book;
}

}  // namespace alongside::spreadsheets
