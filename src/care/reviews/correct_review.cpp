// Load, decide, record: amending and withdrawing reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/correct_review.h"

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::reviews {
namespace {

constexpr auto kPermission = identity::Permission::kCorrectRecord;

}  // namespace

Result<ReviewAmended> AmendReview(const identity::Work& work, const AmendReviewCommand& command) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    return RecordDecided(
        work, found.scope, DecideAmendment(found.review, command.amended, work.today)
    );
}

Result<ReviewWithdrawn> WithdrawReview(
    const identity::Work& work, const WithdrawReviewCommand& command
) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    const std::string reason(Trim(command.reason));
    TRY(CheckReason(reason, "Enter why this review never was"));
    return work.journal.Record(found.scope.stream(), ReviewWithdrawn{found.review.id, reason});
}

}  // namespace alongside::reviews
