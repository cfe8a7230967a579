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

/// The pack for nights on which nothing runs.
struct NightPackLine {
    std::optional<Instant> written;  ///< When the last one was.
    enum class Wanted { kYes, kNotConfigured, kNotYet } wanted = Wanted::kNotYet;
};

/// Everything that failed, the latest first, and the button that tries it all once more.
html::Html FailedWorkPage(
    const std::vector<FailedWork>& failed,
    const NightPackLine& night_pack,
    const std::vector<std::pair<std::string, std::string>>& hidden
);

}  // namespace alongside::governance
