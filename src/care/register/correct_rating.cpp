// Amending and withdrawing ratings.
// SPDX-License-Identifier: MIT
#include "care/register/correct_rating.h"

#include "care/register/rating.h"
#include "care/register/register_store.h"
#include "platform/base/field_checks.h"

namespace alongside::dsr {

Result<RatingAmended> AmendRating(const identity::Work& work, const AmendRatingCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY_ASSIGN(const GivenRating held, store.GetRatingToChange(command.rating_id, command.seen));
    TRY_ASSIGN(
        const RatingAmended amended,
        DecideAmendment(
            {.stays = store.Stays(), .today = work.today},
            held,
            command.rating,
            command.rated_on,
            command.rationale,
            command.reason
        )
    );
    return work.journal.Record(scope.stream(), amended);
}

Result<RatingWithdrawn> WithdrawRating(
    const identity::Work& work, const WithdrawRatingCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this rating was never given"));
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY_ASSIGN(const GivenRating held, store.GetRatingToChange(command.rating_id, command.seen));
    return work.journal.Record(scope.stream(), RatingWithdrawn{held.id, command.reason});
}

}  // namespace alongside::dsr
