// What other modules may name of deadlines.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace alongside::deadlines {

/// A care, education and treatment review, or one without education. Under 18, or with an EHC plan
/// in force, it is the former: NHS England's code of practice, and section 125A of the Mental
/// Health Act 1983 as inserted in 2025.
enum class ReviewType { kCetr, kCtr };
constexpr std::array<std::string_view, 2> NamesOf(ReviewType) {
    return {"CETR", "CTR"};
}

/// On whose word a rule stands. A local default is the area's own setting.
enum class Standing { kPolicy, kLocalDefault, kStatute };
constexpr std::array<std::string_view, 3> NamesOf(Standing) {
    return {"policy", "local default", "statute"};
}

}  // namespace alongside::deadlines
