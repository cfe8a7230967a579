// A count out of a base, and what is said of it in per cent; exact.
// SPDX-License-Identifier: MIT
#include "care/returns/share.h"

#include "platform/base/check.h"

namespace alongside::returns {

std::optional<std::int64_t> PercentOf(const Share& share, int decimals) {
    ALONGSIDE_CHECK(share.count >= 0 && share.base >= 0 && decimals >= 0 && decimals <= 6);
    if (share.base == 0) return std::nullopt;
    std::int64_t whole = 100;
    for (int i = 0; i < decimals; ++i) whole *= 10;
    return (2 * share.count * whole + share.base) / (2 * share.base);
}

std::optional<bool> MeetsTarget(const Share& share) {
    if (share.base == 0) return std::nullopt;
    return 100 * share.count >= kTargetPercent * share.base;
}

std::string PercentText(const Share& share) {
    const auto tenths = PercentOf(share, 1);
    if (!tenths) return "none";
    return std::to_string(*tenths / 10) + "." + std::to_string(*tenths % 10);
}

}  // namespace alongside::returns
