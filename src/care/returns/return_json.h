// A computed return as JSON, in the shape that is published and typed.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/returns/progress_return.h"

namespace alongside::returns {

/// The whole return, indented, keys in the order of the form. A percentage is a number with one
/// decimal; what there is nobody to count for, or what the area does not serve, is `null`.
std::string ReturnJson(const ProgressReturn& computed);

/// `[{"code": …, "where": …, "says": …}]`.
std::string FindingsJson(const std::vector<Finding>& findings);

}  // namespace alongside::returns
