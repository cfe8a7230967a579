// From the bytes of a file, or of rows that were pasted, to a spreadsheet. Nothing in it is
// believed. SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "care/spreadsheets/sheet.h"
#include "platform/base/result.h"

namespace alongside::spreadsheets {

inline constexpr std::size_t kMostFileBytes = 25UL * 1024 * 1024;

/// An .xlsx file or text in columns: between commas, semicolons, tabs or bars; UTF-8, UTF-16 or
/// Windows-1252. `kInvalid` says in words what to do when it is neither, damaged, or too large.
Result<Workbook> ReadWorkbook(std::string_view bytes);

/// The part of it that is text in columns.
Result<Workbook> ReadColumnText(std::string_view bytes);

}  // namespace alongside::spreadsheets
