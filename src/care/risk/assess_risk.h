// Giving somebody a rating: by itself, or by working through the questions; and taking answers
// back. SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/register/api.h"
#include "care/risk/assessment.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::risk {

/// Gives a rating through the register, under its rules. One that is lower than red before the
/// area's time after hospital is over needs `lowered_because` (RISK-2).
Result<dsr::RatingGiven> RateByHand(const identity::Work& work, dsr::RatePersonCommand command);

struct AssessRiskCommand {
    people::PersonId person;
    QuestionnaireId questionnaire;  ///< The version that its writer was shown.
    Decided decided;
    std::string seen;  ///< `SeenNow` as its writer was shown it.
};
/// Gives the rating through the register, under its rules, and records with it what was answered.
/// `kConflict` when somebody rated the person or recorded a signal meanwhile.
Result<RiskAssessed> AssessRisk(const identity::Work& work, const AssessRiskCommand& command);

/// What stands in the record that an assessment takes account of.
std::string SeenNow(const identity::View& view, const identity::Scope& person);

/// Until when the area keeps somebody's rating red after hospital; nothing when it need not stay.
std::optional<Date> RedUntil(const identity::View& view, const identity::Scope& person);

struct WithdrawAssessmentCommand {
    people::PersonId person;
    AssessmentId assessment;
    std::string reason;
};
/// The rating that came with it stays: it is put right for itself.
Result<AssessmentWithdrawn> WithdrawAssessment(
    const identity::Work& work, const WithdrawAssessmentCommand& command
);

}  // namespace alongside::risk
