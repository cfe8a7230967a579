// Reviews of an EHC plan: what may be recorded of them, and by when the next one is.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/ehc_review_facts.h"
#include "care/keyworking/episode.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::keyworking {

/// From when to when somebody has an EHC plan, as far as is known. Not in force on `to`.
struct EhcPlan {
    std::optional<Date> from;
    std::optional<Date> to;
};

struct EhcReview {
    EhcReviewId id;
    int version = 1;
    Date held_on;
    EhcOutcome outcome{};
    std::string what;
    std::optional<AskedBack> asked_back = {};
    std::optional<std::string> answer = {};
    std::optional<Date> next_by = {};
    std::optional<Date> told_on = {};  ///< Of a decision that came after the review.
    std::optional<std::string> decision = {};
    bool operator==(const EhcReview&) const = default;
};

/// What is known of a person when a review of their plan is recorded or waited for.
struct EhcContext {
    EhcPlan plan;
    std::vector<EhcReview> reviews;  ///< The latest first.
    std::vector<Episode> episodes;
    /// The last day on which it was recorded that they were asked at such a review, and nothing
    /// else of it.
    std::optional<Date> last_asked = {};
    Date today;
    /// When keyworking was first on record here, which an import may bring long after it began.
    std::optional<Date> known_since = {};
};

/// Practice rules: EHC-1 their details say that they have a plan; EHC-2 one review on a day.
/// `kInvalid`: a day in the future or outside the plan; no words; coming back not asked about where
/// they have no keyworking on that day; a next day that is not after it, or later than the law's.
Result<EhcPlanReviewed> DecideEhcReview(const EhcContext& context, EhcPlanReviewed review);

/// Puts a review right, with what was decided afterwards, under the same rules and with a reason.
Result<EhcPlanReviewed> DecideEhcAmendment(
    const EhcContext& context, const EhcReview& held, EhcPlanReviewed right
);

/// Practice rule EHC-3: it is awaited, and told once. `kInvalid`: a day before the review or in the
/// future, no words, or no decision.
Result<EhcDecisionTold> DecideEhcDecision(const EhcReview& held, EhcDecisionTold told, Date today);

/// Whether coming back was to be asked about at a review on `day`: they have no keyworking then.
bool AsksToComeBack(const std::vector<Episode>& episodes, Date day);

/// The last day of the twelve months that start with `day`.
Date EndOfTwelveMonths(Date day);

struct EhcReviewDue {
    Date by;
    std::string counted;  ///< From what, as a sentence goes on after "by 28 February 2023".
    enum class Support { kOpen, kEnded } support = Support::kOpen;
    bool operator==(const EhcReviewDue&) const = default;
};
/// By which day the plan is reviewed next, for somebody who has keyworking, or had it and may come
/// back: not once they died, moved away or grew out of it. Reviews from before keyworking began, or
/// ended, are not asked for afterwards; and while none is on record, none from before we kept any:
/// they may well have been held.
/// "A local authority must review an EHC plan that it maintains (a) in the period of 12 months
/// starting with the date on which the plan was first made, and (b) in each subsequent period of 12
/// months starting with the date on which the plan was last reviewed under this section": Children
/// and Families Act 2014, section 44(1), https://www.legislation.gov.uk/ukpga/2014/6/section/44
/// We count from the day on which a review was held, which is never later than its end.
std::optional<EhcReviewDue> NextEhcReview(const EhcContext& context);

/// Until when the local authority says what it decided. "Within four weeks of the review meeting":
/// Special Educational Needs and Disability Regulations 2014, regulation 20(10),
/// https://www.legislation.gov.uk/uksi/2014/1530/regulation/20
std::optional<Date> DecisionDue(const EhcReview& review);

}  // namespace alongside::keyworking
