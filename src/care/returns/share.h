// A count out of a base, and what is said of it in per cent; exact.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace alongside::returns {

/// The target of metrics 1 and 2, in per cent.
inline constexpr std::int64_t kTargetPercent = 90;

/// `count` of `base`; both at least 0 and at most 10^9.
struct Share {
    std::int64_t count = 0;
    std::int64_t base = 0;
    bool operator==(const Share&) const = default;
};

/// The percentage in units of the `decimals`-th place (0 to 6), halves up: 9 of 30 to one decimal
/// is 300. Nothing where there is nobody to count.
std::optional<std::int64_t> PercentOf(const Share& share, int decimals);

/// Whether the share reaches the target, before any rounding. Nothing where there is nobody to
/// count.
std::optional<bool> MeetsTarget(const Share& share);

/// To one decimal: `30.0`; `none` where there is nobody to count.
std::string PercentText(const Share& share);

}  // namespace alongside::returns
