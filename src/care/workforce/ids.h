// What other modules may name of the workforce.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::workforce {

/// A post and whoever holds it: a stream of its own.
using PostId = StreamId;

enum class Employer { kNhs, kLocalAuthority, kThirdSector };
constexpr std::array<std::string_view, 3> NamesOf(Employer) {
    return {"NHS", "LA", "third-sector"};
}

enum class AgeCohort { kUnder18, k18To25, kAll };
constexpr std::array<std::string_view, 3> NamesOf(AgeCohort) {
    return {"under-18", "18-25", "all"};
}

}  // namespace alongside::workforce
