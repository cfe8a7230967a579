// Going through everybody on record for two who may be one person.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "care/people/likeness.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::people {

struct LikelyPair {
    KnownPerson one;  ///< Who was added first.
    KnownPerson other;
    Likeness likeness;
};
/// What a look through some of an area's people found.
struct LikelyPairs {
    std::vector<LikelyPair> pairs;
    std::size_t looked_at = 0;     ///< How many people.
    std::optional<PersonId> next;  ///< After whom to go on; none at the end.
};

/// Looks through people in the order in which they were added, after one: until some pairs are
/// found or two thousand people were looked at. Whoever was told apart is left out. It finds who
/// shares a birthday or a year of birth; a slip in the year is found from the person's own page
/// only. `area` is the scope of a whole area.
LikelyPairs FindLikelyPairs(
    const db::Reader& tables, const identity::Scope& area, const PersonId& after
);

}  // namespace alongside::people
