// Spells: a person's admissions as the continuous stays in hospital that they were.
// SPDX-License-Identifier: MIT
#include "care/admissions/spell.h"

#include <algorithm>
#include <tuple>

namespace alongside::admissions {

// Interpretation: what is said to have begun after the death is kept, but open on no day.
Period EndedBy(Period period, const std::optional<Date>& died) {
    if (died) period.to = std::max(period.from, std::min(period.to, *died));
    return period;
}

// Interpretation: an admission that ends the day it starts is valid, so it is a spell that began,
// although it is open on no day; next to another one it is merged like any.
std::vector<Spell> MergeSpells(
    std::span<AdmissionPeriod> admissions, const std::optional<Date>& died
) {
    std::sort(admissions.begin(), admissions.end(), [](const auto& a, const auto& b) {
        return std::tie(a.when.from, a.when.to, a.index) <
               std::tie(b.when.from, b.when.to, b.index);
    });
    std::vector<Spell> spells;
    for (std::size_t i = 0; i < admissions.size(); ++i) {
        const Period when = EndedBy(admissions[i].when, died);
        if (!spells.empty() && when.from <= spells.back().when.to + std::chrono::days(1)) {
            Spell& spell = spells.back();
            spell.when.to = std::max(spell.when.to, when.to);
            spell.last = i + 1;
        } else {
            spells.push_back({when, i, i + 1});
        }
    }
    for (Spell& spell : spells) spell.when = EndedBy(spell.when, died);
    return spells;
}

bool IsInpatient(std::span<const Spell> spells, Date day) {
    return std::any_of(spells.begin(), spells.end(), [day](const Spell& spell) {
        return spell.when.Contains(day);
    });
}

// Spells are in order and apart, so the one before has the latest end of all earlier ones.
bool IsReadmission(std::span<const Spell> spells, std::size_t at, int days) {
    if (at == 0) return false;
    return spells[at].when.from - spells[at - 1].when.to <= std::chrono::days(days);
}

}  // namespace alongside::admissions
