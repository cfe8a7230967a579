// Putting a review right: amending what was written wrongly, withdrawing what never was.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/reviews/find_review.h"

namespace alongside::reviews {

struct AmendReviewCommand {
    SeenReview of;
    ReviewAmended amended;  ///< Its id and status are not read.
};
Result<ReviewAmended> AmendReview(const identity::Work& work, const AmendReviewCommand& command);

struct WithdrawReviewCommand {
    SeenReview of;
    std::string reason;
};
Result<ReviewWithdrawn> WithdrawReview(
    const identity::Work& work, const WithdrawReviewCommand& command
);

}  // namespace alongside::reviews
