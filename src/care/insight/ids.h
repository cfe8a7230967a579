// What other modules may name of service risks.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::insight {

using RiskId = Id<struct RiskTag>;

/// How serious a service risk is.
enum class RiskLevel { kRed, kAmber, kGreen };
constexpr std::array<std::string_view, 3> NamesOf(RiskLevel) {
    return {"red", "amber", "green"};
}

}  // namespace alongside::insight
