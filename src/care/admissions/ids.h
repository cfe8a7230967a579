// What other modules may name of admissions.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::admissions {

/// One admission to one ward or hospital; a spell may hold several.
using AdmissionId = Id<struct AdmissionTag>;

enum class Security { kNone, kLow, kMedium, kHigh };
constexpr std::array<std::string_view, 4> NamesOf(Security) {
    return {"none", "low", "medium", "high"};
}

}  // namespace alongside::admissions
