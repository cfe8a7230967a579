// Load, decide, record: what comes before a review.
// SPDX-License-Identifier: MIT
#include "care/reviews/request_review.h"

namespace alongside::reviews {
namespace {

constexpr auto kPermission = identity::Permission::kRecordReview;

}  // namespace

Result<ReviewRequested> RequestReview(
    const identity::Work& work, const RequestReviewCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope, work.policy.Allow(work.actor, kPermission, command.person)
    );
    ReviewRequested request = command.request;
    request.id = ReviewId::New();
    return RecordDecided(work, scope, DecideRequest(std::move(request), work.today));
}

Result<ConsentRecorded> RecordConsent(
    const identity::Work& work, const RecordConsentCommand& command
) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    return RecordDecided(
        work, found.scope, DecideConsent(found.review, command.consent, work.today)
    );
}

Result<ReviewPlanned> PlanReview(const identity::Work& work, const PlanReviewCommand& command) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    return RecordDecided(work, found.scope, DecidePlan(found.review, command.plan));
}

Result<ReviewCancelled> CancelReview(
    const identity::Work& work, const CancelReviewCommand& command
) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    return RecordDecided(
        work, found.scope, DecideCancelling(found.review, command.reason, work.today)
    );
}

}  // namespace alongside::reviews
