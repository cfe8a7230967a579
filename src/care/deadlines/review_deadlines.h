// What is due around one stay in hospital and its reviews.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/deadlines/rule.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::deadlines {

/// A care, education and treatment review, or one without education. Under 18, or with an EHC plan
/// in force, it is the former: NHS England's code of practice, and section 125A of the Mental
/// Health Act 1983 as inserted in 2025.
enum class ReviewType { kCetr, kCtr };
constexpr std::array<std::string_view, 2> NamesOf(ReviewType) {
    return {"CETR", "CTR"};
}

/// The ward's security on the day asked about.
enum class Security { kNone, kLow, kMedium, kHigh };
constexpr std::array<std::string_view, 4> NamesOf(Security) {
    return {"none", "low", "medium", "high"};
}

struct HeldReview {
    ReviewKind kind{};
    Date held;
};

/// What is known of one person and one continuous spell.
struct StayFacts {
    Date born;
    std::vector<Period> ehc_plans = {};
    Date admitted;
    std::optional<Date> discharged = std::nullopt;
    Security security = Security::kNone;
    std::vector<HeldReview> reviews = {};
    std::vector<Date> oversight_visits = {};
    std::optional<Date> applicable_day = std::nullopt;
};

struct Deadline {
    std::string rule;
    ReviewType type{};  ///< By age and plan on the day on which the rule started.
    Date due;
    std::string set;
    std::string version;
    std::string calendar;
    Standing standing{};
    std::string because;  ///< E.g. `10 working days after admission on 2026-12-22`.
    std::string source;
    bool operator==(const Deadline&) const = default;
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
