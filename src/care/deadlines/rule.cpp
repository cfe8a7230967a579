// Looks into rules.
// SPDX-License-Identifier: MIT
#include "care/deadlines/rule.h"

#include <algorithm>

namespace alongside::deadlines {

std::optional<Term> Rule::TermOf(TermFor whom, Date start) const {
    for (const TermFor wanted : {whom, TermFor::kAll}) {
        std::optional<Term> found;
        for (const auto& [each, term] : within)
            if (each == wanted) found = term;
        for (const AreaTerm& chosen : area_terms)
            if (chosen.whom == wanted && chosen.from <= start) found = chosen.term;
        if (found) return found;
    }
    return std::nullopt;
}

bool Rule::IsChosenBy(Date start) const {
    return std::ranges::any_of(area_terms, [&](const AreaTerm& chosen) {
        return chosen.from <= start;
    });
}

const RuleSet* RuleBook::Find(std::string_view name) const {
    const auto it = std::ranges::find(sets, name, &RuleSet::name);
    return it == sets.end() ? nullptr : &*it;
}

}  // namespace alongside::deadlines
