// Recording that a review was held, that a LAEP was, and that an admission without was looked back
// at.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/reviews/find_review.h"

namespace alongside::reviews {

struct HoldReviewCommand {
    SeenReview of;
    ReviewHeld held;  ///< Its id and kind are not read.
};
Result<ReviewHeld> HoldReview(const identity::Work& work, const HoldReviewCommand& command);

struct RecordLaepCommand {
    people::PersonId person;
    LaepHeld laep;  ///< Its id is not read.
};
/// One command for the whole of it: nobody has time for more than one form.
Result<LaepHeld> RecordLaep(const identity::Work& work, const RecordLaepCommand& command);

struct RecordRootCauseCommand {
    people::PersonId person;
    RootCauseReviewed found;  ///< Its id is not read.
};
Result<RootCauseReviewed> RecordRootCause(
    const identity::Work& work, const RecordRootCauseCommand& command
);

}  // namespace alongside::reviews
