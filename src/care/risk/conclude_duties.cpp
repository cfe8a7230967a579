// From a person's rating and reviews to what is to be done.
// SPDX-License-Identifier: MIT
#include "care/risk/conclude_duties.h"

#include <algorithm>
#include <optional>

#include "care/people/api.h"
#include "care/register/api.h"
#include "care/reviews/api.h"
#include "care/risk/risk_store.h"
#include "platform/journal/codec.h"

namespace alongside::risk {
namespace {

using identity::Scope;

// A rating that was given again says that nothing changed.
std::optional<RatedSince> RatedNow(const std::vector<dsr::GivenRating>& ratings, Date today) {
    std::optional<RatedSince> rated;
    for (const dsr::GivenRating& given : ratings) {
        if (given.rated_on > today) break;
        if (given.rated_on == given.until) continue;  // It gave way the same day.
        if (!rated || rated->rating != given.rating)
            rated = RatedSince{given.rating, given.rated_on};
    }
    return rated;
}

bool Counts(const reviews::Review& review, Date since) {
    if (review.IsAhead()) return true;
    return review.status == reviews::ReviewStatus::kHeld && review.held_on &&
           *review.held_on >= since;
}

std::optional<Date> ReviewSince(const std::vector<reviews::Review>& known, Date since, Date today) {
    std::optional<Date> first;
    for (const reviews::Review& review : known) {
        if (!Counts(review, since)) continue;
        const Date asked = review.requested_on.value_or(review.held_on.value_or(today));
        first = std::min(first.value_or(asked), asked);
    }
    return first;
}

DutyFacts FactsOf(const db::Reader& tables, const Scope& person, Date today) {
    DutyFacts facts{.rated = {}, .review_since = {}, .today = today};
    if (people::HasDied(tables, person)) return facts;
    const dsr::RegisterStore on_register(tables, person);
    if (!dsr::IsOnRegister(on_register.Stays(), today)) return facts;
    facts.rated = RatedNow(on_register.Ratings(), today);
    return facts;
}

bool AsksForReview(const std::vector<Duty>& held, const std::vector<DutySetting>& said) {
    return std::ranges::any_of(
               held,
               [](const Duty& duty) {
                   return duty.IsOpen() && duty.kind == DutyKind::kConsiderReview;
               }
           ) ||
           std::ranges::any_of(said, [](const DutySetting& setting) {
               return setting.duty == DutyKind::kConsiderReview;
           });
}

}  // namespace

std::vector<journal::Fact> ConcludeDuties(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
) {
    const Scope scope = identity::Policy::ForDerivation(area, person);
    const auto said = DutySettingsOf(tables, area);
    const auto held = RiskStore(tables, scope).Duties();
    // Most areas' imports: nothing is asked for, so nothing more is read.
    if (said.empty() && held.empty()) return {};
    const Date today = ToLocal(now).day;
    DutyFacts facts = FactsOf(tables, scope, today);
    if (facts.rated && AsksForReview(held, said))
        facts.review_since =
            ReviewSince(reviews::ReviewStore(tables, scope).List(), facts.rated->since, today);
    std::vector<journal::Fact> recorded;
    for (const DutyChange& change : MoveDuties(held, said, facts))
        recorded.push_back(std::visit([](const auto& e) { return journal::Encode(e); }, change));
    return recorded;
}

}  // namespace alongside::risk
