// The pages about somebody's rating: why it is what it is, and what it asks for.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/risk/assessment.h"
#include "care/risk/duty.h"
#include "care/risk/questionnaire.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::risk {

/// The rating that holds now.
struct CurrentRating {
    dsr::RatingId id;
    dsr::Rating rating{};
    Date rated_on;
    std::string rationale;
};

/// Something else that is due because of the rating, which `clocks` counts.
struct AlsoDue {
    std::string words;
    Date due_on;
    std::string why;
    html::Url page;
};

struct RiskView {
    std::string name;
    html::Url page;
    Date today;
    std::optional<CurrentRating> current;
    std::optional<Date> red_until;
    std::vector<Duty> duties;  ///< Open or not, the soonest first.
    std::vector<AlsoDue> also_due;
    std::vector<Assessment> assessments;  ///< The latest first.
    std::size_t signals = 0;              ///< Early signals that nobody took account of yet.
    html::Url signals_page;
    html::Url assess =
        {};  ///< Empty for a reader who may not, or who has no place on the register.
    html::Url settle = {};   ///< Below it is each duty; empty for a reader who may not.
    html::Url correct = {};  ///< Below it is each assessment; empty for a reader who may not.
};
html::Html RiskPage(const RiskView& view);

/// `red_until` asks why it is lowered before.
html::Html RatingForm(
    const patterns::FormFrame& frame,
    const std::optional<CurrentRating>& current,
    const std::optional<Date>& red_until,
    Date today
);

/// What the form that asks the questions is made from.
struct AssessmentFormView {
    const patterns::FormFrame& frame;
    const Questionnaire& questionnaire;
    int number = 0;  ///< 0: the example.
    std::optional<CurrentRating> current;
    std::optional<Date> red_until;
    std::size_t signals = 0;
    html::Url signals_page;
    Date today;
};
html::Html AssessmentForm(const AssessmentFormView& view);
/// What is sent in the field `act` by the button that only shows what the answers suggest.
inline constexpr std::string_view kSuggest = "suggest";

html::Html AssessmentWithdrawalForm(const patterns::FormFrame& frame, const Assessment& assessment);
html::Html DutyForm(const patterns::FormFrame& frame, const Duty& duty, Date today);

/// The fields of all questions, under the names `q1`, `q2` …, with what was answered so far.
html::Html QuestionFields(const patterns::FormState& state, const Questionnaire& questionnaire);
/// The answers that a form holds.
Answers AnswersOf(const patterns::FormState& state, const Questionnaire& questionnaire);
/// What answers suggest, and why; nothing before the first.
html::Html SuggestionPanel(const Suggestion& suggestion);
/// Says of the example that it is one.
html::Html ExampleNote(const Questionnaire& questionnaire, int number);

}  // namespace alongside::risk
