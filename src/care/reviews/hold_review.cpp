// Load, decide, record: what was held.
// SPDX-License-Identifier: MIT
#include "care/reviews/hold_review.h"

namespace alongside::reviews {
namespace {

constexpr auto kPermission = identity::Permission::kRecordReview;

}  // namespace

Result<ReviewHeld> HoldReview(const identity::Work& work, const HoldReviewCommand& command) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    return RecordDecided(work, found.scope, DecideHolding(found.review, command.held, work.today));
}

Result<LaepHeld> RecordLaep(const identity::Work& work, const RecordLaepCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope, work.policy.Allow(work.actor, kPermission, command.person)
    );
    LaepHeld laep = command.laep;
    laep.id = ReviewId::New();
    return RecordDecided(work, scope, DecideLaep(std::move(laep), work.today));
}

Result<RootCauseReviewed> RecordRootCause(
    const identity::Work& work, const RecordRootCauseCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope, work.policy.Allow(work.actor, kPermission, command.person)
    );
    RootCauseReviewed found = command.found;
    found.id = RootCauseId::New();
    return RecordDecided(work, scope, DecideRootCause(std::move(found), work.today));
}

}  // namespace alongside::reviews
