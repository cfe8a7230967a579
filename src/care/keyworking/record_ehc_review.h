// Recording a review of the EHC plan and what came of it, putting it right, and taking it back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/keyworking/ehc_review.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

// A command carries the fact as its writer gave it; the id is set here. Rules: see ehc_review.h.

struct RecordEhcReviewCommand {
    people::PersonId person;
    EhcPlanReviewed review;
};
Result<EhcPlanReviewed> RecordEhcReview(
    const identity::Work& work, const RecordEhcReviewCommand& command
);

struct RecordEhcDecisionCommand {
    people::PersonId person;
    EhcReviewId review;
    int seen = 0;
    EhcDecisionTold told;
};
Result<EhcDecisionTold> RecordEhcDecision(
    const identity::Work& work, const RecordEhcDecisionCommand& command
);

struct AmendEhcReviewCommand {
    people::PersonId person;
    EhcReviewId review;
    int seen = 0;
    EhcPlanReviewed right;
};
Result<EhcPlanReviewed> AmendEhcReview(
    const identity::Work& work, const AmendEhcReviewCommand& command
);

struct WithdrawEhcReviewCommand {
    people::PersonId person;
    EhcReviewId review;
    int seen = 0;
    std::string reason;
};
Result<EhcReviewWithdrawn> WithdrawEhcReview(
    const identity::Work& work, const WithdrawEhcReviewCommand& command
);

}  // namespace alongside::keyworking
