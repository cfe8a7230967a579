// What is due around one stay in hospital and its reviews.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/deadlines/deadline.h"
#include "care/deadlines/rule.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::deadlines {

/// The ward's security on the day asked about.
enum class Security { kNone, kLow, kMedium, kHigh };
constexpr std::array<std::string_view, 4> NamesOf(Security) {
    return {"none", "low", "medium", "high"};
}

struct HeldReview {
    ReviewKind kind{};
    Date held;
    std::string id = {};  ///< The caller's own.
};

/// What is known of one person and one continuous spell.
struct StayFacts {
    Date born;
    std::vector<Period> ehc_plans = {};
    Date admitted;  ///< `kForever` of somebody who has not been in hospital.
    std::optional<Date> discharged = std::nullopt;
    Security security = Security::kNone;
    std::vector<HeldReview> reviews = {};
    std::vector<Date> oversight_visits = {};
    std::optional<Date> applicable_day = std::nullopt;
};

ReviewType TypeOn(const StayFacts& facts, Date day);

/// Every deadline of these sets that is open at the end of `as_at`, the soonest first. What
/// happened later is left aside. `kInvalid` when the facts contradict each other; `kRefused` as
/// `HolidayCalendar::WorkingDaysAfter`.
Result<std::vector<Deadline>> OpenDeadlines(
    const RuleBook& book,
    const std::vector<const RuleSet*>& sets,
    const StayFacts& facts,
    Date as_at
);

}  // namespace alongside::deadlines
