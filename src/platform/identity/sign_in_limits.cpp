// The wait after failures.
// SPDX-License-Identifier: MIT
#include "platform/identity/sign_in_limits.h"

#include <algorithm>

namespace alongside::identity {

std::chrono::seconds WaitAfter(std::int64_t failures, const Limit& limit) {
    constexpr std::int64_t most_doublings = 30;
    if (failures < limit.free) return std::chrono::seconds(0);
    const std::int64_t doublings = std::min(failures - limit.free, most_doublings);
    return std::min(limit.longest, std::chrono::seconds(std::int64_t{1} << doublings));
}

}  // namespace alongside::identity
