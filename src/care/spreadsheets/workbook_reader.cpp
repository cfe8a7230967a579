// What kind of file it is, told by its first bytes; and text in columns.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/workbook_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "care/spreadsheets/sheet_xlsx.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

Error Refused(std::string words) {
    return {Fault::kInvalid, "There is a problem", {}, {{"file", std::move(words)}}};
}

void AppendUtf8(std::string& to, unsigned code) {
    constexpr unsigned kSix = 0x3F;
    if (code < 0x80) {
        to += static_cast<char>(code);
    } else if (code < 0x800) {
        to += static_cast<char>(0xC0U | (code >> 6U));
        to += static_cast<char>(0x80U | (code & kSix));
    } else if (code < 0x10000) {
        to += static_cast<char>(0xE0U | (code >> 12U));
        to += static_cast<char>(0x80U | ((code >> 6U) & kSix));
        to += static_cast<char>(0x80U | (code & kSix));
    } else {
        to += static_cast<char>(0xF0U | (code >> 18U));
        to += static_cast<char>(0x80U | ((code >> 12U) & kSix));
        to += static_cast<char>(0x80U | ((code >> 6U) & kSix));
        to += static_cast<char>(0x80U | (code & kSix));
    }
}

constexpr unsigned kUnreadable = 0xFFFD;

// What Windows-1252 has where Latin-1 has control characters.
constexpr std::array<unsigned, 32> kWindows = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string FromWindows(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const unsigned code = static_cast<unsigned char>(c);
        AppendUtf8(text, code >= 0x80 && code < 0xA0 ? kWindows[code - 0x80] : code);
    }
    return text;
}

std::string FromUtf16(std::string_view bytes, bool little_end) {
    std::string text;
    const auto unit = [&](std::size_t at) {
        const unsigned first = static_cast<unsigned char>(bytes[at]);
        const unsigned second = static_cast<unsigned char>(bytes[at + 1]);
        return little_end ? first | (second << 8U) : (first << 8U) | second;
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        unsigned code = unit(at);
        const bool high = code >= 0xD800 && code < 0xDC00;
        if (high && at + 3 < bytes.size()) {
            const unsigned low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000U + ((code - 0xD800U) << 10U) + (low - 0xDC00U);
                at += 2;
            }
        }
        AppendUtf8(text, code >= 0xD800 && code < 0xE000 ? kUnreadable : code);
    }
    return text;
}

// UTF-16 of mostly English text, without the mark that says so.
bool IsHalfNothing(std::string_view bytes) {
    constexpr std::size_t kLookedAt = 200;
    const std::string_view begin = bytes.substr(0, kLookedAt);
    const auto nothing = static_cast<std::size_t>(std::ranges::count(begin, '\0'));
    return begin.size() > 3 && (begin[0] == '\0') != (begin[1] == '\0') &&
           nothing * 3 > begin.size() && nothing * 2 <= begin.size();
}

std::string DecodeText(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.starts_with("\xFF\xFE")) return FromUtf16(bytes.substr(2), true);
    if (bytes.starts_with("\xFE\xFF")) return FromUtf16(bytes.substr(2), false);
    if (IsHalfNothing(bytes)) return FromUtf16(bytes, bytes[1] == '\0');
    return IsValidUtf8(bytes) ? std::string(bytes) : FromWindows(bytes);
}

// How often a mark stands in each of the first lines, outside of quotes.
std::vector<long> CountsOf(char mark, std::string_view text) {
    constexpr std::size_t kLines = 20;
    std::vector<long> counts(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == mark) ++counts.back();
        if (c != '\n') continue;
        if (counts.size() == kLines) break;
        counts.push_back(0);
    }
    return counts;
}

// How evenly a mark divides them: what half of the lines that have it have, by how many have it.
long ScoreOf(char mark, std::string_view text) {
    auto counts = CountsOf(mark, text);
    std::erase(counts, 0);
    if (counts.empty()) return 0;
    std::ranges::sort(counts, std::ranges::greater());
    return counts[counts.size() / 2] * static_cast<long>(counts.size());
}

// The mark between columns.
char SeparatorOf(std::string_view text) {
    constexpr std::string_view kMarks = ",;\t|";
    return *std::ranges::max_element(kMarks, {}, [&](char mark) { return ScoreOf(mark, text); });
}

class ColumnText {
public:
    ColumnText(std::string_view text, char separator) : text_(text), separator_(separator) {}

    Result<std::vector<SheetRow>> Rows() {
        while (at_ < text_.size()) {
            ++line_;
            SheetRow row{.number = line_, .cells = ReadRecord()};
            if (row.IsEmpty()) continue;
            if (row.cells.size() > kMostColumns)
                return Refused("It has more than 200 columns: leave out those that are not needed");
            if (rows_.size() >= kMostRows)
                return Refused("It has more than 5,000 rows: send it in parts");
            rows_.push_back(std::move(row));
        }
        return std::move(rows_);
    }

private:
    std::vector<Cell> ReadRecord() {
        std::vector<Cell> cells;
        while (true) {
            cells.push_back({.text = ReadField()});
            if (at_ >= text_.size()) break;
            const char mark = text_[at_++];
            if (mark == separator_) continue;
            if (mark == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
            break;
        }
        while (!cells.empty() && cells.back().text.empty()) cells.pop_back();
        return cells;
    }
    std::string ReadField() {
        std::string field;
        while (at_ < text_.size() && text_[at_] == ' ' && separator_ != ' ') ++at_;
        if (at_ < text_.size() && text_[at_] == '"') ReadQuoted(field);
        while (at_ < text_.size() && text_[at_] != separator_ && !IsEnd(text_[at_]))
            field += text_[at_++];
        return Cut(Trim(field));
    }
    // A quotation mark that is nowhere closed before the end of a cell is one that somebody wrote:
    // else all the people below would be part of that cell.
    void ReadQuoted(std::string& field) {
        const std::size_t from = at_++;
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c != '"') {
                field += c;
            } else if (at_ < text_.size() && text_[at_] == '"') {
                field += '"';
                ++at_;
            } else if (IsCellEnd(at_)) {
                return;
            } else {
                break;
            }
        }
        if (field.find('\n') == std::string::npos && at_ < text_.size()) {
            field.insert(field.begin(), '"');
            field += '"';
            return;
        }
        field = "\"";
        at_ = from + 1;
    }
    bool IsCellEnd(std::size_t at) const {
        while (at < text_.size() && text_[at] == ' ') ++at;
        return at >= text_.size() || text_[at] == separator_ || IsEnd(text_[at]);
    }
    static bool IsEnd(char c) { return c == '\n' || c == '\r'; }
    static std::string Cut(std::string_view text) {
        std::string cut(text.substr(0, kLongestCell));
        while (!IsValidUtf8(cut)) cut.pop_back();
        return cut;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 0;
    std::vector<SheetRow> rows_;
};

std::string_view WithoutLeadingSpace(std::string_view bytes) {
    const auto from = bytes.find_first_not_of(" \r\n\t\xEF\xBB\xBF");
    return from == std::string_view::npos ? std::string_view() : bytes.substr(from);
}

// Whether the list of parts of an old Office file names one: in UTF-16.
bool HasPart(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) {
        wide += c;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

std::string WhyOldOffice(std::string_view bytes) {
    if (HasPart(bytes, "EncryptedPackage"))
        return "This spreadsheet has a password. Open it in Excel, choose File, Info, Protect "
               "Workbook, take the password off, save it and send that";
    if (HasPart(bytes, "WordDocument"))
        return "This is a Word document. Copy its table into the box for rows, or into a "
               "spreadsheet";
    return "This is an old .xls file, or one with a password. Open it in Excel, take the password "
           "off, and save it as an .xlsx workbook";
}

struct Beginning {
    std::string_view bytes;
    std::string_view why;
};

// Files that are no spreadsheet, or one that we cannot read, by how they begin.
constexpr std::string_view kPicture =
    "This is a picture. Send the spreadsheet itself, as .xlsx or .csv";
constexpr std::string_view kOldXls =
    "This is an old .xls file. Open it in Excel and save it as an .xlsx workbook";
constexpr std::array<Beginning, 15> kBeginnings = {
    {{"%PDF", "This is a PDF. Send the spreadsheet that it was made from, as .xlsx or .csv"},
     {"\x89PNG", kPicture},
     {"\xFF\xD8\xFF", kPicture},
     {"GIF8", kPicture},
     {"II*", kPicture},
     {"\x09\x08", kOldXls},
     {"\x09\x04", kOldXls},
     {"\x09\x02", kOldXls},
     {"{\\rtf", "This is a text document. Copy its table into the box for rows"},
     {"MIME-Version:",
      "This is a web page in one file. Open it in Excel and save it as an .xlsx workbook"},
     {"Return-Path:", "This is an e-mail. Send the spreadsheet that came with it"},
     {"Received:", "This is an e-mail. Send the spreadsheet that came with it"},
     {"<?mso-application",
      "This is an old XML spreadsheet. Open it in Excel and save it as an .xlsx workbook"},
     {"<Workbook",
      "This is an old XML spreadsheet. Open it in Excel and save it as an .xlsx workbook"},
     {"<",
      "This is a web page that is called a spreadsheet. Open it in Excel and save it as an .xlsx "
      "workbook"}}};

std::optional<std::string> WhyUnreadable(std::string_view bytes) {
    if (bytes.empty()) return "The file is empty";
    if (bytes.size() > kMostFileBytes)
        return "The file is larger than 25 MB: a register is less. Take pictures and old sheets "
               "out";
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) return WhyOldOffice(bytes);
    std::string_view begin = WithoutLeadingSpace(bytes);
    if (begin.starts_with("<?xml")) {
        const auto end = begin.find("?>");
        if (end != std::string_view::npos) begin = WithoutLeadingSpace(begin.substr(end + 2));
    }
    for (const Beginning& known : kBeginnings)
        if (begin.starts_with(known.bytes) || bytes.starts_with(known.bytes))
            return std::string(known.why);
    return std::nullopt;
}

}  // namespace

Result<Workbook> ReadColumnText(std::string_view bytes) {
    const std::string decoded = DecodeText(bytes);
    std::string_view text = decoded;
    if (HasControlCharacters(text))
        return Refused("This is not a spreadsheet: send an .xlsx or .csv file");
    std::optional<char> said;
    // How Excel is told what the mark is.
    if (text.size() > 5 && text.starts_with("sep=")) {
        said = text[4];
        text.remove_prefix(std::min(text.size(), text.find('\n')));
    }
    TRY_ASSIGN(auto rows, ColumnText(text, said.value_or(SeparatorOf(text))).Rows());
    if (rows.empty()) return Refused("There is nothing in it");
    Workbook book;
    book.sheets.push_back({.name = "Sheet", .rows = std::move(rows)});
    return book;
}

Result<Workbook> ReadWorkbook(std::string_view bytes) {
    if (auto why = WhyUnreadable(bytes)) return Refused(*std::move(why));
    if (bytes.starts_with("PK")) return ReadXlsx(bytes);
    return ReadColumnText(bytes);
}

}  // namespace alongside::spreadsheets
