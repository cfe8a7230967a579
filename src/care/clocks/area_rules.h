// The rules of an area: the national ones, from when they count here, and what the area chose
// itself. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/clocks/clocks_facts.h"
#include "care/deadlines/api.h"
#include "platform/base/result.h"

namespace alongside::clocks {

/// One thing that an area said of its rules, in the order in which it was said.
struct RuleSetting {
    enum class What { kAdoption, kTerm, kCalendar } what{};
    std::string name;               ///< Of the set, the rule, or the version of the calendar.
    std::string whom = {};          ///< Of a term.
    std::string value = {};         ///< The term, or the calendar's text.
    std::optional<Date> from = {};  ///< Nothing: it does not count.
};
constexpr std::array<std::string_view, 3> NamesOf(RuleSetting::What) {
    return {"adoption", "term", "calendar"};
}

/// What deadlines of an area are worked out by.
struct AreaRules {
    deadlines::RuleBook book;

    /// The sets that count at all, each from its day.
    std::vector<const deadlines::RuleSet*> InForce() const;
};

/// The national rules with all that an area said applied to them. What was said and cannot be read
/// any more is left out.
AreaRules RulesOf(const std::vector<RuleSetting>& said);

/// Chooses a term. RULE-1: only for a rule that leaves it to the area, and for whom the rule
/// tells apart.
Result<TermChosen> DecideTerm(const AreaRules& rules, TermChosen chosen);
/// From when a set counts. RULE-2: it is a set that we have.
Result<RuleSetAdopted> DecideAdoption(const AreaRules& rules, RuleSetAdopted adopted);
/// Other bank holidays. RULE-3: they have a version of their own.
Result<CalendarPublished> DecideCalendar(const AreaRules& rules, const std::string& text);

}  // namespace alongside::clocks
