// What one person adds to the return of a quarter. Every clause of the definitions is here.
// SPDX-License-Identifier: MIT
#include "care/returns/person_quarter.h"

#include <algorithm>

namespace alongside::returns {
namespace {

using admissions::EndedBy;
using admissions::Spell;
using keyworking::EpisodeKind;

// "Accepted on or before the as-at day and not removed on or before it."
bool IsOnRegister(const PersonFacts& person, Date day) {
    return std::any_of(person.stays.begin(), person.stays.end(), [&](const RegisterStay& stay) {
        return EndedBy(stay.when, person.died).Contains(day);
    });
}

// "A lead allocation open on the as-at day. Supporting roles do not count."
bool HasNamedKeyworker(const PersonFacts& person, Date day) {
    return std::any_of(
        person.allocations.begin(),
        person.allocations.end(),
        [&](const Allocation& allocation) {
            return allocation.role == keyworking::AllocationRole::kLead &&
                   EndedBy(allocation.when, person.died).Contains(day);
        }
    );
}

// "The latest rating on or before it; two on one day, the later recorded."
std::optional<dsr::Rating> RatingOn(const PersonFacts& person, Date day) {
    const RatingGiven* latest = nullptr;
    for (const RatingGiven& given : person.ratings) {
        if (given.rated_on > day) continue;
        if (latest == nullptr || given.rated_on > latest->rated_on ||
            (given.rated_on == latest->rated_on && given.order > latest->order))
            latest = &given;
    }
    if (latest == nullptr) return std::nullopt;
    return latest->rating;
}

SupportedAs SupportedBy(dsr::Standing standing) {
    switch (standing) {
        case dsr::Standing::kBlue:
            return SupportedAs::kInpatient;
        case dsr::Standing::kRed:
            return SupportedAs::kRed;
        case dsr::Standing::kAmber:
            return SupportedAs::kAmber;
        case dsr::Standing::kGreen:
            return SupportedAs::kGreen;
        case dsr::Standing::kUnrated:
            return SupportedAs::kUnrated;
    }
    FailCheck("a standing without a category", __FILE__, __LINE__);
}

// "People with a keyworking episode open on any day of the quarter, or a preventative consultation
// in it; each counted once, under the first that fits on the as-at day (or, with no episode open
// then, on the day the last of them closed) … `preventive` only when there was no keyworking
// episode in the quarter (a consultation counts in the quarter it began and while open)."
// Interpretation: the episodes whose closing gives the day are the keyworking ones; a consultation
// beside them neither moves the day nor names the category.
std::optional<SupportedAs> SupportedIn(
    const Quarter& quarter, const PersonFacts& person, std::span<const Spell> spells
) {
    const Period days = quarter.Days();
    std::optional<Date> keyworking_until;
    bool consulted = false;
    for (const Episode& episode : person.episodes) {
        const Period when = EndedBy(episode.when, person.died);
        const bool open_in_quarter = when.Meets(days);
        if (episode.kind == EpisodeKind::kPreventativeConsultation) {
            consulted = consulted || open_in_quarter || days.Contains(when.from);
        } else if (open_in_quarter) {
            keyworking_until = std::max(keyworking_until.value_or(when.to), when.to);
        }
    }
    if (keyworking_until) {
        const Date day = std::min(*keyworking_until, quarter.LastDay());
        return SupportedBy(StandingOn(person, spells, day));
    }
    if (consulted) return SupportedAs::kPreventive;
    return std::nullopt;
}

// "People whose keyworking episode has an end in the quarter, both its ends included, with the
// reason stepped back …, even if it closed on the quarter's first day or the day it opened."
// Interpretation: a death before the recorded closing moves the end to the day of death and leaves
// the reason as recorded.
bool SteppedBackIn(const Quarter& quarter, const PersonFacts& person) {
    return std::any_of(person.episodes.begin(), person.episodes.end(), [&](const Episode& episode) {
        return episode.kind == EpisodeKind::kKeyworking &&
               episode.close_reason == keyworking::CloseReason::kSteppedBack &&
               quarter.Holds(EndedBy(episode.when, person.died).to);
    });
}

}  // namespace

people::AgeBand AgeBandOn(Date born, Date day) {
    if (BirthdayOf(born, 18) > day) return people::AgeBand::kUnder18;
    if (BirthdayOf(born, 26) > day) return people::AgeBand::k18To25;
    return people::AgeBand::kOver25;
}

std::vector<Spell> SpellsOf(PersonFacts& person) {
    return admissions::MergeSpells(person.admissions, person.died);
}

SpellsBegun SpellsBegunIn(
    const Quarter& quarter, std::span<const Spell> spells, int readmission_days
) {
    SpellsBegun begun;
    for (std::size_t i = 0; i < spells.size(); ++i) {
        if (!quarter.Holds(spells[i].when.from)) continue;
        if (admissions::IsReadmission(spells, i, readmission_days))
            ++begun.readmissions;
        else
            ++begun.new_admissions;
    }
    return begun;
}

dsr::Standing StandingOn(const PersonFacts& person, std::span<const Spell> spells, Date day) {
    if (admissions::IsInpatient(spells, day)) return dsr::Standing::kBlue;
    const auto rating = RatingOn(person, day);
    if (!rating) return dsr::Standing::kUnrated;
    switch (*rating) {
        case dsr::Rating::kRed:
            return dsr::Standing::kRed;
        case dsr::Rating::kAmber:
            return dsr::Standing::kAmber;
        case dsr::Rating::kGreen:
            return dsr::Standing::kGreen;
    }
    FailCheck("a rating without a standing", __FILE__, __LINE__);
}

PersonQuarter Assess(
    const PersonFacts& person,
    std::span<const Spell> spells,
    const Quarter& quarter,
    const Settings& settings
) {
    const Date as_at = quarter.LastDay();
    PersonQuarter result{.band = AgeBandOn(person.born, as_at)};
    if (IsOnRegister(person, as_at)) result.standing = StandingOn(person, spells, as_at);
    result.inpatient = admissions::IsInpatient(spells, as_at);
    result.named_keyworker = HasNamedKeyworker(person, as_at);
    result.begun = SpellsBegunIn(quarter, spells, settings.readmission_days);
    result.supported = SupportedIn(quarter, person, spells);
    result.stepped_back = SteppedBackIn(quarter, person);
    return result;
}

}  // namespace alongside::returns
