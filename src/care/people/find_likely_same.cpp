// Keys to candidates, candidates to likenesses.
// SPDX-License-Identifier: MIT
#include "care/people/find_likely_same.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "care/people/nhs_number.h"
#include "care/people/people_store.h"
#include "care/people/person.h"

namespace alongside::people {
namespace {

// What may have been meant by an NHS number whose check digit is wrong: two neighbours swapped, or
// one digit another. A right one means itself.
std::vector<NhsNumber> NumbersMeant(const std::string& typed) {
    std::vector<NhsNumber> meant;
    const auto add = [&](const std::string& digits) {
        if (const auto number = NhsNumber::Parse(digits)) meant.push_back(*number);
    };
    add(typed);
    if (!meant.empty() || typed.size() != 10) return meant;
    for (std::size_t at = 0; at + 1 < typed.size(); ++at) {
        std::string swapped = typed;
        std::swap(swapped[at], swapped[at + 1]);
        add(swapped);
    }
    for (std::size_t at = 0; at < typed.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string other = typed;
            other[at] = digit;
            add(other);
        }
    }
    return meant;
}

std::string WithoutSpaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

Sensitive<std::string> NameOf(const KnownPerson& known) {
    const auto& called = known.preferred_name ? *known.preferred_name : known.given_name;
    return Sensitive(called.Reveal() + " " + known.family_name.Reveal());
}

}  // namespace

std::vector<LikelySame> FindLikelySame(
    const db::Reader& tables, const identity::Scope& area, const Sought& sought, int limit
) {
    const PeopleStore people(tables, area);
    const LikenessTo likeness(sought);
    std::set<PersonId> compared = {sought.but_not};
    if (!sought.but_not.value.empty())
        for (const PersonId& apart : people.KeptApartFrom(sought.but_not)) compared.insert(apart);
    std::vector<LikelySame> likely;
    const auto compare = [&](const KnownPerson& known) {
        if (!compared.insert(known.id).second) return;
        Likeness found = likeness.Of(known);
        if (found.likeness < kMayBeSame) return;
        likely.push_back(
            {.person = known.id,
             .likeness = found.likeness,
             .because = std::move(found.because),
             .twins = found.twins,
             .name = NameOf(known),
             .born = known.born,
             .locality = known.locality}
        );
    };
    if (sought.nhs_number)
        people.ForEachWithNumber(NumbersMeant(WithoutSpaces(*sought.nhs_number)), compare);
    const NameWords names =
        NameWordsOf(sought.given_name, sought.family_name, sought.preferred_name);
    people.ForEachUnderKeys(KeysToLookUnder(names, sought.born, sought.postcode), compare);
    std::ranges::sort(likely, [](const LikelySame& one, const LikelySame& other) {
        return std::pair(other.likeness, one.person) < std::pair(one.likeness, other.person);
    });
    if (std::cmp_greater(likely.size(), limit))
        likely.resize(static_cast<std::size_t>(std::max(limit, 0)));
    return likely;
}

}  // namespace alongside::people
