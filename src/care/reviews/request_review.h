// Asking for a review, and what has to be settled before it: consent, a day, or that it falls away.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/reviews/find_review.h"

namespace alongside::reviews {

struct RequestReviewCommand {
    people::PersonId person;
    ReviewRequested request;  ///< Its id is not read.
};
/// Anybody with a right to ask may; who they are is recorded. Returns it with its id.
Result<ReviewRequested> RequestReview(
    const identity::Work& work, const RequestReviewCommand& command
);

struct RecordConsentCommand {
    SeenReview of;
    ConsentRecorded consent;  ///< Its id is not read; nor is that of the others.
};
Result<ConsentRecorded> RecordConsent(
    const identity::Work& work, const RecordConsentCommand& command
);

struct PlanReviewCommand {
    SeenReview of;
    ReviewPlanned plan;
};
/// Plans it, or moves it to another day.
Result<ReviewPlanned> PlanReview(const identity::Work& work, const PlanReviewCommand& command);

struct CancelReviewCommand {
    SeenReview of;
    std::string reason;
};
Result<ReviewCancelled> CancelReview(
    const identity::Work& work, const CancelReviewCommand& command
);

}  // namespace alongside::reviews
