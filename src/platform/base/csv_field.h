// One field of a CSV file that a spreadsheet program may open without running anything in it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// What such a file begins with: the mark by which spreadsheet programs know UTF-8.
inline constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/// Appends a field by RFC 4180. Text that a spreadsheet program would take for a formula gets an
/// apostrophe before it.
/// Source: OWASP, "CSV Injection": https://owasp.org/www-community/attacks/CSV_Injection
void AppendCsvField(std::string& to, std::string_view text);

}  // namespace alongside
