// The page and forms about stepping down.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/ehc_review.h"
#include "care/keyworking/stepped_back_facts.h"
#include "care/keyworking/stepping_down.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

/// How somebody's support steps down, or could.
struct StepDownView {
    std::string name;
    html::Url person;               ///< Their page.
    std::optional<StepDown> plan;   ///< The one that is carried out.
    std::vector<StepDown> earlier;  ///< The latest first.
    std::vector<StepOutcomeGiven> outcomes = {};
    std::vector<PlannedStep> steps;
    std::vector<Handover> handovers;
    std::vector<SchoolReturn> school;
    std::vector<Reengagement> reengagements;
    std::vector<EhcReview> ehc_reviews;  ///< The latest first.
    std::optional<EhcReviewDue> next_ehc_review;
    Date today;
    std::vector<ComeBack> come_backs;
    enum class Support { kOpen, kEnded, kNone } support = Support::kNone;
    std::string hindrance;  ///< Why support cannot step back yet; empty when it can.
    enum class Acts { kNone, kOffered } acts = Acts::kNone;
};

html::Html StepDownPage(const StepDownView& view);

/// `held` is nothing for a new plan.
html::Html PlanForm(
    const patterns::FormFrame& frame, const std::optional<StepDown>& held, Date today
);
html::Html StepForm(const patterns::FormFrame& frame, const StepDown& plan);
html::Html TakingForm(const patterns::FormFrame& frame, const PlannedStep& step, Date today);
html::Html OfferForm(const patterns::FormFrame& frame, Date today);
html::Html AnswerForm(const patterns::FormFrame& frame, const Handover& handover, Date today);
html::Html SchoolForm(const patterns::FormFrame& frame, Date today);
html::Html SteppingBackForm(const patterns::FormFrame& frame, const StepDown& plan, Date today);
/// `at` is where they are asked, when that is known.
html::Html ReengagementForm(
    const patterns::FormFrame& frame, const std::optional<AskedAt>& at, Date today
);

}  // namespace alongside::keyworking
