// Comparing caseloads within a role.
// SPDX-License-Identifier: MIT
#include "care/overview/caseload_balance.h"

#include <algorithm>
#include <map>

#include "platform/base/number.h"

namespace alongside::overview {
namespace {

constexpr std::size_t kEnoughForAMedian = 3;
constexpr std::int64_t kFullTime = 1000;

// Twice the median is the sum of the two in the middle, which may be one and the same.
std::int64_t TwiceMedian(std::vector<std::int64_t> values) {
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2] + values[values.size() / 2];
}

// People for each full-time worker, times a thousand.
std::optional<std::int64_t> ForFullTime(const CarriedCaseload& worker) {
    if (!worker.fte_thousandths || *worker.fte_thousandths <= 0) return std::nullopt;
    return worker.people * kFullTime * kFullTime / *worker.fte_thousandths;
}

struct Role {
    std::vector<std::int64_t> people;
    std::vector<std::int64_t> for_full_time;
};

bool IsOver(std::int64_t value, const std::vector<std::int64_t>& values) {
    return values.size() >= kEnoughForAMedian && value > TwiceMedian(values);
}

}  // namespace

std::vector<Balance> BalanceOf(const std::vector<CarriedCaseload>& workers) {
    std::map<std::string, Role> roles;
    for (const CarriedCaseload& worker : workers) {
        Role& role = roles[worker.role];
        role.people.push_back(worker.people);
        if (const auto weighted = ForFullTime(worker)) role.for_full_time.push_back(*weighted);
    }
    std::vector<Balance> balance;
    for (const CarriedCaseload& worker : workers) {
        const Role& role = roles[worker.role];
        const auto weighted = ForFullTime(worker);
        if (IsOver(worker.people, role.people)) {
            balance.push_back(Balance::kHigh);
        } else if (weighted && IsOver(*weighted, role.for_full_time)) {
            balance.push_back(Balance::kHighForHours);
        } else {
            balance.push_back(Balance::kEven);
        }
    }
    return balance;
}

std::optional<int> FteThousandths(const std::optional<std::string>& fte) {
    if (!fte || fte->empty()) return std::nullopt;
    const std::size_t point = std::min(fte->find('.'), fte->size());
    std::string digits = fte->substr(0, point);
    std::string places = point < fte->size() ? fte->substr(point + 1) : std::string();
    places.resize(3, '0');
    digits += places;
    return ParseNumber<int>(digits);
}

}  // namespace alongside::overview
