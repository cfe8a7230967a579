// What a computed or a typed return gives reason to say.
// SPDX-License-Identifier: MIT
#include "care/returns/finding.h"

#include <fmt/format.h>

#include <utility>

namespace alongside::returns {

std::optional<Finding> BelowTarget(std::string where, const Share& share, std::string_view who) {
    if (MeetsTarget(share).value_or(true)) return std::nullopt;
    const std::string percent = PercentText(share);
    // A share that only rounding lifts to the target would read like a contradiction.
    const bool looks_met = percent == std::to_string(kTargetPercent) + ".0";
    return Finding{
        FindingCode::kBelowTarget,
        std::move(where),
        fmt::format(
            "{} of {} {} have a named keyworker ({} %{}); the target is {} %.",
            share.count,
            share.base,
            who,
            percent,
            looks_met ? " when rounded" : "",
            kTargetPercent
        )};
}

}  // namespace alongside::returns
