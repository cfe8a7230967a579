// The rules of working through the questions.
// SPDX-License-Identifier: MIT
#include "care/risk/assessment.h"

#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::risk {
namespace {

void CheckOverride(
    const AssessmentContext& context,
    const Suggestion& suggestion,
    const RiskAssessed& assessed,
    FieldChecks& checks
) {
    if (assessed.override_reason) return;
    // RISK-1
    if (suggestion.rating && *suggestion.rating != assessed.rating)
        checks.Add(
            "override_reason",
            "Say why it is " + std::string(NameOf(assessed.rating)) +
                " although the answers suggest " + std::string(NameOf(*suggestion.rating))
        );
    // RISK-2
    else if (context.red_until && assessed.assessed_on <= *context.red_until && assessed.rating != dsr::Rating::kRed)
        checks.Add(
            "override_reason",
            "Your area keeps the rating red until " + InWords(*context.red_until) +
                " after hospital. Say why it is lowered before"
        );
}

}  // namespace

Result<RiskAssessed> DecideAssessment(const AssessmentContext& context, const Decided& decided) {
    TRY_ASSIGN(const Questionnaire questionnaire, ReadQuestions(context.published.text));
    Suggestion suggestion = Suggest(questionnaire, decided.answers);
    RiskAssessed assessed{
        .id = AssessmentId::New(),
        .questionnaire = context.published.id,
        .number = context.published.number,
        .title = questionnaire.title,
        .answers = AnswersAsText(decided.answers),
        .said = AnswersInWords(questionnaire, decided.answers),
        .score = suggestion.score,
        .suggested = suggestion.rating,
        .because = suggestion.because,
        .rating = decided.rating,
        .rationale = decided.rationale,
        .override_reason = decided.override_reason,
        .assessed_on = decided.assessed_on,
        .rating_id = {}};
    FieldChecks checks;
    if (suggestion.answered == 0) checks.Add("q1", "Answer at least one question");
    checks.NotAfter(
        assessed.assessed_on,
        context.today,
        "rated_on",
        "The day of the rating must be today or in the past"
    );
    checks.Require(
        assessed.rationale, "rationale", "The reason", "Enter the reason for this rating"
    );
    checks.Tidy(assessed.override_reason, "override_reason", "The reason");
    CheckOverride(context, suggestion, assessed, checks);
    return UnlessFaulty(std::move(assessed), checks);
}

std::string SeenOf(const std::string& rating, const std::string& signals) {
    return rating + "+" + signals;
}

}  // namespace alongside::risk
