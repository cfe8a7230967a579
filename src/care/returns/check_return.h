// Checks a return typed by hand against itself.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/returns/finding.h"
#include "care/returns/typed_return.h"

namespace alongside::returns {

/// Everything that is wrong on any reading (see `IsError`) or asks for a second look, in the order
/// of the codes, then under 18 before 18–25. A check whose figures were not typed says nothing.
std::vector<Finding> CheckReturn(const TypedReturn& typed);

/// Whether a finding is an error: the return should not be sent like this.
bool HasError(const std::vector<Finding>& findings);

}  // namespace alongside::returns
