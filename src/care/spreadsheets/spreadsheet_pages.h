// The pages by which a register is taken from a spreadsheet.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::spreadsheets {

std::span<const site::Route> SpreadsheetRoutes();

}  // namespace alongside::spreadsheets
