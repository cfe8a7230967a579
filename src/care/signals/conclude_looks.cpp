// From a person's signals to whether somebody has to look.
// SPDX-License-Identifier: MIT
#include "care/signals/conclude_looks.h"

#include <algorithm>

#include "care/people/api.h"
#include "care/register/api.h"
#include "care/signals/signal_store.h"
#include "platform/journal/codec.h"

namespace alongside::signals {
namespace {

using identity::Scope;
using journal::Fact;

bool MayBeRated(const db::Reader& tables, const Scope& person, Date today) {
    return !people::HasDied(tables, person) &&
           dsr::IsOnRegister(dsr::RegisterStore(tables, person).Stays(), today);
}

}  // namespace

std::vector<Fact> ConcludeLooks(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
) {
    const Scope scope = identity::Policy::ForDerivation(area, person);
    const SignalStore known(tables, scope);
    const auto waiting = Waiting(known.List());
    const auto open = known.OpenLooks();
    if (waiting.empty() && open.empty()) return {};  // Nearly everybody.
    const Date today = ToLocal(now).day;
    const SignalRule rule = RuleOn(SignalRulesOf(tables, area), today);
    auto because = WhyLook(waiting, rule);
    if (!because.empty() && !MayBeRated(tables, scope, today)) because.clear();
    std::vector<Fact> facts;
    // Of two that a merge brought together the first stays.
    for (std::size_t i = because.empty() ? 0 : 1; i < open.size(); ++i)
        facts.push_back(journal::Encode(LookEnded{open[i].id, today}));
    if (!because.empty() && open.empty())
        facts.push_back(journal::Encode(LookFor(std::move(because), rule, today)));
    return facts;
}

journal::Reaction OnRating(
    const db::Reader& tables, const journal::Entry& entry, const dsr::RatingGiven& rated
) {
    const Scope scope = identity::Policy::ForDerivation(entry.area, entry.stream);
    const auto waiting = Waiting(SignalStore(tables, scope).List());
    const bool any = std::ranges::any_of(waiting, [&](const Signal& signal) {
        return signal.noticed_on <= rated.rated_on;
    });
    if (!any) return {};
    return {journal::Encode(SignalsConsidered{rated.rated_on, LookedAt::kRated, {}})};
}

}  // namespace alongside::signals
