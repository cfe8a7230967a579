// Whether work is shared out evenly among workers of the same role.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alongside::overview {

/// A worker who carries a caseload.
struct CarriedCaseload {
    std::string role;
    std::int64_t people = 0;
    std::optional<int> fte_thousandths = {};  ///< 1000 is full time; nothing when not known.
};

enum class Balance {
    kEven,
    kHigh,          ///< Over twice the median of the role.
    kHighForHours,  ///< Not that, but over twice the median of the role for a full-time worker.
};

/// What each worker's caseload is against those of the same role, in the order given. Roles of
/// fewer than three workers have nothing to compare. Source: the quarterly return's check
/// `caseload-unbalanced`: "a worker over twice the median caseload of the same role (three or more
/// of that role)". Interpretation: the same for people per full-time worker, among those whose
/// hours are known.
std::vector<Balance> BalanceOf(const std::vector<CarriedCaseload>& workers);

/// A whole-time equivalent such as `0.6` in thousandths; nothing when it is absent or unreadable.
std::optional<int> FteThousandths(const std::optional<std::string>& fte);

}  // namespace alongside::overview
