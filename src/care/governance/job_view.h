// What the service does by itself and could not do, as markup.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "platform/base/instant.h"
#include "platform/html/html.h"

namespace alongside::governance {

/// Something that failed for good.
struct FailedWork {
    std::string what;  ///< `Work out due dates`.
    std::string why;
    std::optional<Instant> when;
};

/// Everything that failed, the latest first, and the button that tries it all once more.
html::Html FailedWorkPage(
    const std::vector<FailedWork>& failed,
    const std::vector<std::pair<std::string, std::string>>& hidden
);

}  // namespace alongside::governance
