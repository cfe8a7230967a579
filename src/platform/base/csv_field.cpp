// Writing CSV: RFC 4180, with text that cannot be a formula.
// SPDX-License-Identifier: MIT
#include "platform/base/csv_field.h"

namespace alongside {

void AppendCsvField(std::string& to, std::string_view text) {
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

}  // namespace alongside
