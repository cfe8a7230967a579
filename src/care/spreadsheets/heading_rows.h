// Where the headings of a sheet are: in one row or two, below whatever title there is.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "care/spreadsheets/sheet.h"
#include "platform/base/date.h"

namespace alongside::spreadsheets {

struct Heading {
    std::size_t first = 0;  ///< Index of the row of the sheet.
    std::size_t last = 0;
    std::vector<std::string> words = {};  ///< For each column.
    int hits = 0;                         ///< How many different fields they name.
    bool found = false;
};
Heading FindHeading(const Sheet& sheet, Date today);

/// How many different fields some words name: a title over the whole width counts once.
int CountNamed(const std::vector<std::string>& headings);

/// How many columns a sheet has.
std::size_t WidthOf(const Sheet& sheet);

}  // namespace alongside::spreadsheets
