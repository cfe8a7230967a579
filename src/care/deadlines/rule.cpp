// Looks into rules.
// SPDX-License-Identifier: MIT
#include "care/deadlines/rule.h"

#include <algorithm>

namespace alongside::deadlines {

std::optional<Term> Rule::TermOf(TermFor whom) const {
    for (const TermFor wanted : {whom, TermFor::kAll})
        for (const auto& [each, term] : within)
            if (each == wanted) return term;
    return std::nullopt;
}

const RuleSet* RuleBook::Find(std::string_view name) const {
    const auto it = std::ranges::find(sets, name, &RuleSet::name);
    return it == sets.end() ? nullptr : &*it;
}

}  // namespace alongside::deadlines
