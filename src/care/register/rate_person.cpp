// Load, decide, record: a rating.
// SPDX-License-Identifier: MIT
#include "care/register/rate_person.h"

#include "care/register/rating.h"
#include "care/register/register_store.h"

namespace alongside::dsr {

Result<RatingGiven> RatePerson(const identity::Work& work, const RatePersonCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRate, command.person)
    );
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY_ASSIGN(
        const RatingGiven given,
        DecideRating(
            {.stays = store.Stays(), .today = work.today, .kept_red_until = command.kept_red_until},
            command.rating,
            command.rated_on,
            command.rationale,
            command.lowered_because
        )
    );
    if (VersionOf(store.RatingOn(work.today)) != command.seen)
        return Error{Fault::kConflict, "Someone else rated this person while you were writing"};
    return work.journal.Record(scope.stream(), given);
}

}  // namespace alongside::dsr
