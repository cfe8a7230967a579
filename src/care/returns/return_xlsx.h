// A computed return as a spreadsheet.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/returns/progress_return.h"

namespace alongside::returns {

/// The bytes of an .xlsx file with a sheet for each part of the return. Text is always written as
/// text, so that nothing somebody typed becomes a formula or a link. The same return gives the same
/// sheets on any day. Throws `std::runtime_error` when memory or temporary space runs out.
std::string ReturnXlsx(const ProgressReturn& computed);

}  // namespace alongside::returns
