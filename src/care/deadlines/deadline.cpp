// What all deadlines have.
// SPDX-License-Identifier: MIT
#include "care/deadlines/deadline.h"

namespace alongside::deadlines {

bool IsInForce(const RuleSet& set, const Rule& rule, Date start) {
    return !set.in_force_from || start >= *set.in_force_from || rule.IsChosenBy(start);
}

std::string Counted(const Term& term, std::string_view start) {
    const bool says_how =
        term.unit == TermUnit::kDaysBeginningWith || term.unit == TermUnit::kDaysBefore;
    return InWords(term) + (says_how ? " " : " after ") + std::string(start);
}

std::string Because(const Deadline& deadline) {
    return deadline.counted + " on " + ToText(deadline.starts_on);
}

}  // namespace alongside::deadlines
