// An .xlsx file as a spreadsheet.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "care/spreadsheets/sheet.h"
#include "platform/base/result.h"

namespace alongside::spreadsheets {

/// Values as they were last computed, days as days, the colours of cells, merged cells filled.
/// Links, macros and names of files within it are ignored. `kInvalid` in words.
Result<Workbook> ReadXlsx(std::string_view bytes);

}  // namespace alongside::spreadsheets
