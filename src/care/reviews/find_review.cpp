// Policy, lock, load: the beginning of every change of a review.
// SPDX-License-Identifier: MIT
#include "care/reviews/find_review.h"

#include "care/consents/api.h"
#include "care/reviews/review_store.h"

namespace alongside::reviews {

Result<FoundReview> FindToChange(
    const identity::Work& work, identity::Permission permission, const SeenReview& seen
) {
    TRY_ASSIGN(const identity::Scope scope, work.policy.Allow(work.actor, permission, seen.person));
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(Review review, ReviewStore(work.tables, scope).GetToChange(seen.id, seen.version));
    JoinSharing(work, scope, review);
    return FoundReview{scope, review};
}

Result<FoundReview> FindToArrange(
    const identity::Work& work, const people::PersonId& person, const ReviewId& id
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordReview, person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(Review review, ReviewStore(work.tables, scope).Get(id));
    JoinSharing(work, scope, review);
    return FoundReview{scope, review};
}

void JoinSharing(const identity::View& look, const identity::Scope& scope, Review& review) {
    if (!review.consent) return;
    const auto stopped = consents::SharingOf(look.tables, scope, look.today).StoppedSince();
    if (stopped && (!review.consent_on || *review.consent_on < *stopped))
        review.sharing_stopped_on = stopped;
}

}  // namespace alongside::reviews
