// The number at a figure's path, for pages that show and link figures one by one.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/returns/progress_return.h"

namespace alongside::returns {

/// The count at a path of the JSON: `register.under_18.red`, a total, or `workforce.TL.caseload`.
/// Nothing where the return has none there, or for a path that is no count.
std::optional<int> CountAt(const ProgressReturn& of, std::string_view path);

/// The path of every count of the form, worker by worker: whatever a page may link.
std::vector<std::string> CountPaths(const ProgressReturn& of);

}  // namespace alongside::returns
