// From shared keys to pairs of people.
// SPDX-License-Identifier: MIT
#include "care/people/find_likely_pairs.h"

#include <algorithm>
#include <utility>

#include "care/people/people_store.h"

namespace alongside::people {
namespace {

constexpr int kAtOnce = 250;
constexpr std::size_t kEnoughPairs = 20;
constexpr std::size_t kMostLookedAt = 2'000;

void AddPair(
    const PeopleStore& people,
    const std::pair<PersonId, PersonId>& ids,
    std::vector<LikelyPair>& pairs
) {
    auto one = people.FindKnown(ids.first);
    auto other = people.FindKnown(ids.second);
    if (!one || !other) return;
    Likeness likeness = LikenessTo(SoughtAs(*one)).Of(*other);
    if (likeness.likeness < kMayBeSame) return;
    const auto apart = people.KeptApartFrom(ids.first);
    if (std::ranges::find(apart, ids.second) != apart.end()) return;
    pairs.push_back({*std::move(one), *std::move(other), std::move(likeness)});
}

}  // namespace

LikelyPairs FindLikelyPairs(
    const db::Reader& tables, const identity::Scope& area, const PersonId& after
) {
    const PeopleStore people(tables, area);
    LikelyPairs found;
    PersonId from = after;
    while (found.pairs.size() < kEnoughPairs && found.looked_at < kMostLookedAt) {
        const auto some = people.Next(from, kAtOnce);
        if (some.empty()) return found;
        for (const auto& ids : people.PairsUnderKeys(from, some.back()))
            AddPair(people, ids, found.pairs);
        found.looked_at += some.size();
        from = some.back();
        if (some.size() < kAtOnce) return found;
    }
    found.next = from;
    return found;
}

}  // namespace alongside::people
