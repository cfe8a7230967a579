// Writing CSV: RFC 4180, with text that cannot be a formula.
// SPDX-License-Identifier: MIT
#include "care/overview/board_csv.h"

namespace alongside::overview {
namespace {

void AppendField(std::string& to, std::string_view text) {
    constexpr std::string_view kBeginsFormula = "=+-@\t\r";
    const bool formula = !text.empty() && kBeginsFormula.find(text[0]) != std::string_view::npos;
    if (!formula && text.find_first_of(",\"\r\n\t") == std::string_view::npos) {
        to += text;
        return;
    }
    to += '"';
    if (formula) to += '\'';
    for (const char c : text) {
        if (c == '"') to += '"';
        to += c;
    }
    to += '"';
}

}  // namespace

void AppendCsvHeading(std::string& to) {
    to += "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < kBoardColumns.size(); ++i) {
        if (i > 0) to += ',';
        AppendField(to, kBoardColumns.at(i));
    }
    to += "\r\n";
}

void AppendCsvLine(std::string& to, const BoardLine& line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) to += ',';
        const SheetCell& cell = line.at(i);
        if (cell.number) {
            to += std::to_string(*cell.number);
        } else {
            AppendField(to, cell.text);
        }
    }
    to += "\r\n";
}

}  // namespace alongside::overview
