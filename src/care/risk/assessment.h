// Working through the questions: what was answered, what that suggests, and what a person decided.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/register/ids.h"
#include "care/risk/ids.h"
#include "care/risk/questionnaire.h"
#include "care/risk/risk_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::risk {

/// An assessment as it is held.
struct Assessment {
    AssessmentId id;
    int number = 0;  ///< The version of the questions; 0 is the example.
    std::string title;
    std::vector<std::string> said;
    int score = 0;
    std::optional<dsr::Rating> suggested;
    std::vector<std::string> because;
    dsr::Rating rating{};
    std::string rationale;
    std::optional<std::string> override_reason;
    Date assessed_on;
    dsr::RatingId rating_id;
    bool operator==(const Assessment&) const = default;
};

/// What somebody answered and decided.
struct Decided {
    Answers answers;
    dsr::Rating rating{};
    std::string rationale = {};
    std::optional<std::string> override_reason = {};
    Date assessed_on = {};
};

/// What is known when an assessment is recorded.
struct AssessmentContext {
    Published published;
    std::optional<Date> red_until;  ///< How long the area keeps a rating red after hospital.
    Date today;
};

/// The assessment, without the id of the rating that is given with it. `kInvalid` at the field:
/// nothing was answered, no reason for the rating, a day in the future, and no reason for another
/// rating than was suggested (RISK-1) or for one lower than red before the area's time after
/// hospital is over (RISK-2).
Result<RiskAssessed> DecideAssessment(const AssessmentContext& context, const Decided& decided);

/// What the writer of an assessment was shown: the rating, and the early signals that waited.
std::string SeenOf(const std::string& rating, const std::string& signals);

}  // namespace alongside::risk
