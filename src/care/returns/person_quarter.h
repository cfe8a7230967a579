// What one person adds to the return of a quarter. Every clause of the definitions is here.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "care/returns/quarter.h"
#include "care/returns/return_inputs.h"

namespace alongside::returns {

/// Under what somebody supported in the quarter is counted: the first that fits.
enum class SupportedAs { kInpatient, kRed, kAmber, kGreen, kUnrated, kPreventive };
constexpr std::array<std::string_view, 6> NamesOf(SupportedAs) {
    return {"inpatient", "red", "amber", "green", "unrated", "preventive"};
}

/// Spells that began in a quarter.
struct SpellsBegun {
    int new_admissions = 0;
    int readmissions = 0;
    bool operator==(const SpellsBegun&) const = default;
};

/// One person as at the quarter's last day, and during it.
struct PersonQuarter {
    people::AgeBand band{};
    /// Where they stand on the register, or nothing when they are not on it.
    std::optional<dsr::Standing> standing = {};
    bool inpatient = false;
    bool named_keyworker = false;
    SpellsBegun begun = {};
    std::optional<SupportedAs> supported = {};
    bool stepped_back = false;
};

/// The age band on a day. Born on 29 February: 1 March in other years.
people::AgeBand AgeBandOn(Date born, Date day);

/// The spells of a person. Sorts their admissions, which changes nothing else.
std::vector<admissions::Spell> SpellsOf(PersonFacts& person);

/// The spells that began in `quarter`: re-admissions, and every other.
SpellsBegun SpellsBegunIn(
    const Quarter& quarter, std::span<const admissions::Spell> spells, int readmission_days
);

/// Where somebody stands on a day, by their spells and the latest rating on or before it.
dsr::Standing StandingOn(
    const PersonFacts& person, std::span<const admissions::Spell> spells, Date day
);

/// Everything that the person adds, by the settings as at the quarter's last day.
PersonQuarter Assess(
    const PersonFacts& person,
    std::span<const admissions::Spell> spells,
    const Quarter& quarter,
    const Settings& settings
);

}  // namespace alongside::returns
