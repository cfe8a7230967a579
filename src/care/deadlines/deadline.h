// A deadline: a day with its rule, and why it is that day.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "care/deadlines/ids.h"
#include "care/deadlines/rule.h"
#include "platform/base/date.h"

namespace alongside::deadlines {

struct Deadline {
    std::string rule;
    /// By age and plan on the day on which the rule started; nothing where no review is meant.
    std::optional<ReviewType> type;
    Date starts_on;
    Date due;
    std::string set;
    std::string version;
    std::string calendar;
    Standing standing{};
    std::string counted;  ///< How it follows from the start: `10 working days after admission`.
    std::string source;
    std::string about = {};  ///< The id of the review from which it counts, if it is one's own.
    bool operator==(const Deadline&) const = default;
};

/// Whether a rule gives a due date for a start on a day: since its set came into force, or since
/// the area chose a term for it.
bool IsInForce(const RuleSet& set, const Rule& rule, Date start);

/// How it follows from what it starts at: `10 working days after admission`.
std::string Counted(const Term& term, std::string_view start);
/// Why it is due, for a program: `10 working days after admission on 2026-12-22`.
std::string Because(const Deadline& deadline);

}  // namespace alongside::deadlines
