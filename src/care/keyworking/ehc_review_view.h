// The page and forms about the EHC plan and its reviews.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/ehc_review.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

struct EhcPlanView {
    std::string name;
    html::Url person;  ///< Their page.
    EhcPlan plan;
    std::vector<EhcReview> reviews;  ///< The latest first.
    std::optional<EhcReviewDue> next;
    Date born;
    Date today;
    bool may_record = false;
    bool may_correct = false;
    bool may_amend_person = false;
};
html::Html EhcPlanPage(const EhcPlanView& view);

/// Why the day by which the next review is due is that day, with its source.
std::string WhyDue(const EhcReviewDue& due);
/// What they answered at a review, on one line; empty where nothing was asked.
std::string AnswerInWords(const EhcReview& review);

/// `support_ended`: coming back has to be asked about.
html::Html EhcReviewForm(const patterns::FormFrame& frame, bool support_ended, Date today);
html::Html EhcDecisionForm(const patterns::FormFrame& frame, const EhcReview& review, Date today);
html::Html EhcReviewAmendmentForm(
    const patterns::FormFrame& frame, const EhcReview& review, Date today
);
html::Html EhcReviewWithdrawalForm(
    const patterns::FormFrame& frame, const EhcReview& review, Date today
);

}  // namespace alongside::keyworking
