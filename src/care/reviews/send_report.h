// After a review: what it recommended, its report, and whether it did what reviews are for.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/actions/api.h"
#include "care/reviews/find_review.h"

namespace alongside::reviews {

struct RaiseRecommendationsCommand {
    people::PersonId person;
    ReviewId review;
    /// One for each recommendation, in the order of the form; what they come from is not read, and
    /// one without a day was raised on the day of the review.
    std::vector<actions::Action> actions;
    /// The row of the form that each of them stands in: faults are named by it, `title-1`.
    std::vector<int> rows;
};
/// Every recommendation becomes an action of the person, or, when something is wrong with one of
/// them, none does. REV-1: the review was held.
Result<Done> RaiseRecommendations(
    const identity::Work& work, const RaiseRecommendationsCommand& command
);

struct SendReportCommand {
    SeenReview of;
    ReportSent report;
};
Result<ReportSent> SendReport(const identity::Work& work, const SendReportCommand& command);

struct CheckQualityCommand {
    SeenReview of;
    QualityChecked check;
};
Result<QualityChecked> CheckQuality(const identity::Work& work, const CheckQualityCommand& command);

}  // namespace alongside::reviews
