// A computed return, and findings, as plain text for a terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/returns/progress_return.h"

namespace alongside::returns {

/// The three sections as tables, then the findings in words. Ends with a new line.
std::string ReturnText(const ProgressReturn& computed);

/// One line each: `CODE where: words`.
std::string FindingsText(const std::vector<Finding>& findings);

}  // namespace alongside::returns
