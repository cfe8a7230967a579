// Reads a return back from the JSON in which it was signed.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "care/returns/progress_return.h"

namespace alongside::returns {

/// The return that `ReturnJson` wrote, without the people behind its figures and without the
/// previous quarter's: those are in no JSON. Throws `std::invalid_argument` for anything else.
ProgressReturn ReadReturn(std::string_view json);

}  // namespace alongside::returns
