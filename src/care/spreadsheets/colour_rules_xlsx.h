// The colours that a spreadsheet gives to cells by rules ("conditional formatting").
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <pugixml.hpp>
#include <set>

#include "care/spreadsheets/sheet.h"
#include "care/spreadsheets/styles_xlsx.h"

namespace alongside::spreadsheets {

/// Gives each cell the colour that the sheet's rules give it, where they can be told from the
/// values of its cells. Gives the columns whose colours come from a rule that cannot. Rows must be
/// in order.
std::set<std::size_t> ApplyColourRules(
    const pugi::xml_node& worksheet, const Styles& styles, Sheet& sheet
);

}  // namespace alongside::spreadsheets
