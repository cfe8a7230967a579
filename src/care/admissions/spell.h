// Spells: a person's admissions as the continuous stays in hospital that they were.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "platform/base/date.h"

namespace alongside::admissions {

/// One admission, from the day admitted to the day discharged. `index` is the caller's own.
struct AdmissionPeriod {
    Period when;
    std::size_t index = 0;
};

/// A continuous stay. `[first, last)` are the places of its admissions in the sorted input.
struct Spell {
    Period when;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A period as a death leaves it: one still open on the day of death ends that day.
Period EndedBy(Period period, const std::optional<Date>& died);

/// Sorts the admissions and merges them: overlapping ones, and a discharge followed by an admission
/// on the same or the next day, are one spell ending at the latest end. Spells come in order, do
/// not overlap, and begin at least two days after the one before ended.
std::vector<Spell> MergeSpells(
    std::span<AdmissionPeriod> admissions, const std::optional<Date>& died
);

/// Whether one of the spells is open on `day`.
bool IsInpatient(std::span<const Spell> spells, Date day);

/// Whether `spells[at]` began within `days` days after the end of an earlier one.
bool IsReadmission(std::span<const Spell> spells, std::size_t at, int days);

}  // namespace alongside::admissions
