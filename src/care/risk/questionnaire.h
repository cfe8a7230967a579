// Questions about the risk of an admission as data: sections, answers with points, thresholds.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/register/ids.h"
#include "care/risk/ids.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::risk {

struct AnswerOption {
    std::string text;
    int points = 0;
    bool means_red = false;  ///< By itself, whatever the sum.
    bool operator==(const AnswerOption&) const = default;
};
struct Question {
    std::string text;
    std::string hint = {};
    std::vector<AnswerOption> options = {};
    bool operator==(const Question&) const = default;
};
struct Section {
    std::string title;
    std::vector<Question> questions = {};
    bool operator==(const Section&) const = default;
};

/// An area's questions. The sum of the points suggests green below `amber_from`, amber from there
/// and red from `red_from`.
struct Questionnaire {
    std::string title;
    std::string note = {};
    int amber_from = 0;
    int red_from = 0;
    std::vector<Section> sections = {};
    bool operator==(const Questionnaire&) const = default;
};

/// Reads questions as people write them, a line each:
///
///     Title: Our questions
///     Note: Shown above them.
///     Amber from: 6
///     Red from: 14
///     # Where they live
///     ? Could they lose the place where they live?
///     > More about the question.
///     - No = 0
///     - Notice was given = 5, red
///
/// `kInvalid` at the field `text` lists every line that cannot be read, and what is missing.
Result<Questionnaire> ReadQuestions(std::string_view text);

/// Which answer was given to which question; both count from 1, the questions through all sections.
using Answers = std::map<std::size_t, std::size_t>;

/// The questions of all sections, in order.
std::vector<const Question*> QuestionsOf(const Questionnaire& questionnaire);

/// What the answers come to.
struct Suggestion {
    std::optional<dsr::Rating> rating;  ///< Nothing before the first answer.
    int score = 0;
    std::size_t answered = 0;
    std::size_t asked = 0;
    std::vector<std::string> because = {};  ///< In words, the strongest first.
    bool operator==(const Suggestion&) const = default;
};

/// Answers to questions that there are not are left out.
Suggestion Suggest(const Questionnaire& questionnaire, const Answers& answers);

/// `3=2`, in the order of the questions.
std::vector<std::string> AnswersAsText(const Answers& answers);
/// What was asked and answered, in words, in the order of the questions.
std::vector<std::string> AnswersInWords(const Questionnaire& questionnaire, const Answers& answers);

/// One version of an area's questions.
struct Published {
    QuestionnaireId id;
    int number = 0;  ///< 0: the example that comes with the program.
    std::string text;
    Date from = {};
    std::string reason = {};
};
/// The example that comes with the program.
Published Starter();
/// The version that counts on a day, from those that the area published, in the order in which it
/// did; the example before the first.
Published CountingOn(const std::vector<Published>& published, Date day);
/// The version of that id, or nothing.
std::optional<Published> FindPublished(
    const std::vector<Published>& published, const QuestionnaireId& id
);

}  // namespace alongside::risk
