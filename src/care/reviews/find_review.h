// Finding the review that a command is about, with its record locked.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "care/reviews/review.h"
#include "platform/base/result.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"

namespace alongside::reviews {

/// A review as somebody saw it who changes it now.
struct SeenReview {
    people::PersonId person;
    ReviewId id;
    int version = 0;
};

struct FoundReview {
    identity::Scope scope;
    Review review;
};

/// The review, when the actor may do this; `kConflict` when it has another version now.
Result<FoundReview> FindToChange(
    const identity::Work& work, identity::Permission permission, const SeenReview& seen
);
/// The same whatever its version: for what is added to it and changes nothing that was there.
Result<FoundReview> FindToArrange(
    const identity::Work& work, const people::PersonId& person, const ReviewId& id
);

/// Joins what was said about sharing to a review: a yes to the review that is older than a stop of
/// all sharing opens its papers no more. What was said later of the two counts.
void JoinSharing(const identity::View& look, const identity::Scope& scope, Review& review);

/// Records what was decided about a review, if it was not refused.
template <journal::Event E>
Result<E> RecordDecided(
    const identity::Work& work, const identity::Scope& scope, const Result<E>& decided
) {
    TRY_ASSIGN(const E event, decided);
    return work.journal.Record(scope.stream(), event);
}

}  // namespace alongside::reviews
