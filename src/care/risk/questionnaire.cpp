// Reads questions, and says what answers to them suggest.
// SPDX-License-Identifier: MIT
#include "care/risk/questionnaire.h"

#include <algorithm>
#include <utility>

#include "care/risk/risk_text.h"
#include "platform/base/number.h"
#include "platform/base/text.h"

namespace alongside::risk {
namespace {

using dsr::Rating;

constexpr std::size_t kMostQuestions = 60;
constexpr std::size_t kMostOptions = 10;
constexpr std::size_t kLongestLine = 300;
constexpr int kMostPoints = 100;
constexpr std::size_t kMostFaultsSaid = 5;

class Reading {
public:
    Result<Questionnaire> Read(std::string_view text) {
        for (const std::string_view line : Split(text, '\n')) {
            ++line_;
            ReadLine(Trim(line));
        }
        CheckWhole();
        if (!faults_.empty())
            return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults_)};
        return std::move(read_);
    }

private:
    void ReadLine(std::string_view line) {
        if (line.empty()) return;
        if (CountCharacters(line) > kLongestLine)
            return Reject("is longer than " + std::to_string(kLongestLine) + " letters");
        const char kind = line.front();
        const std::string_view rest = Trim(line.substr(1));
        if (kind == '#')
            BeginSection(rest);
        else if (kind == '?')
            BeginQuestion(rest);
        else if (kind == '>')
            AddHint(rest);
        else if (kind == '-')
            AddOption(rest);
        else
            ReadHead(line);
    }

    void ReadHead(std::string_view line) {
        const std::size_t colon = line.find(':');
        const std::string_view name = Trim(line.substr(0, colon));
        const std::string_view value =
            colon == std::string_view::npos ? std::string_view() : Trim(line.substr(colon + 1));
        if (name == "Title")
            read_.title = value;
        else if (name == "Note")
            read_.note = value;
        else if (name == "Amber from")
            ReadThreshold(value, read_.amber_from);
        else if (name == "Red from")
            ReadThreshold(value, read_.red_from);
        else
            Reject("begins with none of Title:, Note:, Amber from:, Red from:, #, ?, > and -");
    }

    void ReadThreshold(std::string_view value, int& threshold) {
        const auto number = ParseNumber<int>(value);
        if (!number || *number < 1) return Reject("needs a whole number of points, 1 or more");
        threshold = *number;
    }

    void BeginSection(std::string_view title) {
        if (title.empty()) return Reject("needs the name of the section");
        CheckLastQuestion();
        read_.sections.push_back({std::string(title)});
    }

    void BeginQuestion(std::string_view text) {
        if (text.empty()) return Reject("needs a question");
        if (read_.sections.empty()) return Reject("comes before the first section (#)");
        CheckLastQuestion();
        read_.sections.back().questions.push_back({std::string(text)});
    }

    void AddHint(std::string_view text) {
        if (Question* question = LastQuestion())
            question->hint = text;
        else
            Reject("comes before a question (?)");
    }

    void AddOption(std::string_view text) {
        Question* question = LastQuestion();
        if (question == nullptr) return Reject("comes before a question (?)");
        if (question->options.size() == kMostOptions)
            return Reject("is one answer too many: a question has at most ten");
        const std::size_t equals = text.rfind('=');
        if (equals == std::string_view::npos) return Reject("needs its points: - No = 0");
        AnswerOption option{.text = std::string(Trim(text.substr(0, equals)))};
        std::string_view points = Trim(text.substr(equals + 1));
        constexpr std::string_view kRed = "red";
        if (points.ends_with(kRed)) {
            option.means_red = true;
            points = Trim(points.substr(0, points.size() - kRed.size()));
            if (points.ends_with(',')) points = Trim(points.substr(0, points.size() - 1));
        }
        const auto number = ParseNumber<int>(points);
        if (!number || *number < 0 || *number > kMostPoints || option.text.empty())
            return Reject("needs an answer and 0 to 100 points: - No = 0, or - Yes = 5, red");
        option.points = *number;
        question->options.push_back(std::move(option));
    }

    Question* LastQuestion() {
        if (read_.sections.empty() || read_.sections.back().questions.empty()) return nullptr;
        return &read_.sections.back().questions.back();
    }

    void CheckLastQuestion() {
        constexpr std::size_t kFewest = 2;
        const Question* question = LastQuestion();
        if (question != nullptr && question->options.size() < kFewest)
            Say("“" + question->text + "” needs at least two answers");
    }

    void CheckWhole() {
        CheckLastQuestion();
        if (read_.title.empty()) Say("Write what the questions are called: Title: …");
        if (read_.amber_from < 1 || read_.red_from <= read_.amber_from)
            Say("Write from how many points they mean amber and red, amber first: Amber from: 6, "
                "Red from: 14");
        const std::size_t questions = QuestionsOf(read_).size();
        if (questions == 0) Say("Write at least one section (#) with a question (?)");
        if (questions > kMostQuestions) Say("There are more than sixty questions");
    }

    void Reject(const std::string& what) { Say("Line " + std::to_string(line_) + " " + what); }
    void Say(std::string message) {
        if (faults_.size() < kMostFaultsSaid) faults_.push_back({"text", std::move(message)});
    }

    Questionnaire read_;
    std::size_t line_ = 0;
    std::vector<FieldFault> faults_;
};

const AnswerOption* ChosenOf(const Question& question, std::size_t answer) {
    if (answer < 1 || answer > question.options.size()) return nullptr;
    return &question.options[answer - 1];
}

struct Answered {
    const Question* question;
    const AnswerOption* option;
};

std::vector<Answered> AnsweredOf(const Questionnaire& questionnaire, const Answers& answers) {
    const auto questions = QuestionsOf(questionnaire);
    std::vector<Answered> answered;
    for (const auto& [number, answer] : answers) {
        if (number < 1 || number > questions.size()) continue;
        const Question& question = *questions[number - 1];
        if (const AnswerOption* option = ChosenOf(question, answer))
            answered.push_back({&question, option});
    }
    return answered;
}

std::string Quoted(const Answered& each) {
    return "“" + each.option->text + "” to “" + each.question->text + "”";
}

Rating ByScore(const Questionnaire& questionnaire, int score) {
    if (score >= questionnaire.red_from) return Rating::kRed;
    return score >= questionnaire.amber_from ? Rating::kAmber : Rating::kGreen;
}

std::string Points(int points) {
    return Counted(static_cast<std::size_t>(points), "point", "points");
}

std::string SumInWords(const Questionnaire& questionnaire, int score) {
    return Points(score) + ": amber begins at " + std::to_string(questionnaire.amber_from) +
           ", red at " + std::to_string(questionnaire.red_from);
}

// The answers that weigh most.
std::string HeaviestInWords(std::vector<Answered> answered) {
    constexpr std::size_t kMost = 3;
    std::erase_if(answered, [](const Answered& each) { return each.option->points == 0; });
    if (answered.empty()) return {};
    std::ranges::stable_sort(answered, std::ranges::greater{}, [](const Answered& each) {
        return each.option->points;
    });
    std::string words = "Most of it: ";
    for (std::size_t i = 0; i < answered.size() && i < kMost; ++i)
        words += (i == 0 ? "" : "; ") + Quoted(answered[i]) + " (" +
                 std::to_string(answered[i].option->points) + ")";
    return words;
}

}  // namespace

Result<Questionnaire> ReadQuestions(std::string_view text) {
    if (!IsValidUtf8(text))
        return Error{
            Fault::kInvalid, "There is a problem", {}, {{"text", "This text cannot be read"}}};
    return Reading().Read(text);
}

std::vector<const Question*> QuestionsOf(const Questionnaire& questionnaire) {
    std::vector<const Question*> questions;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) questions.push_back(&question);
    return questions;
}

Suggestion Suggest(const Questionnaire& questionnaire, const Answers& answers) {
    const auto answered = AnsweredOf(questionnaire, answers);
    Suggestion suggestion{
        .rating = {}, .answered = answered.size(), .asked = QuestionsOf(questionnaire).size()};
    if (answered.empty()) return suggestion;
    for (const Answered& each : answered) {
        suggestion.score += each.option->points;
        if (!each.option->means_red) continue;
        suggestion.rating = Rating::kRed;
        suggestion.because.push_back(Quoted(each) + " means red by itself");
    }
    if (!suggestion.rating) suggestion.rating = ByScore(questionnaire, suggestion.score);
    suggestion.because.push_back(SumInWords(questionnaire, suggestion.score));
    if (std::string heaviest = HeaviestInWords(answered); !heaviest.empty())
        suggestion.because.push_back(std::move(heaviest));
    if (const std::size_t open = suggestion.asked - suggestion.answered; open > 0)
        suggestion.because.push_back(
            Counted(open, "question is", "questions are") +
            " not answered: with an answer it could be more"
        );
    return suggestion;
}

std::vector<std::string> AnswersAsText(const Answers& answers) {
    std::vector<std::string> text;
    for (const auto& [question, answer] : answers)
        text.push_back(std::to_string(question) + "=" + std::to_string(answer));
    return text;
}

std::vector<std::string> AnswersInWords(
    const Questionnaire& questionnaire, const Answers& answers
) {
    std::vector<std::string> words;
    for (const Answered& each : AnsweredOf(questionnaire, answers))
        words.push_back(
            each.question->text + " " + each.option->text + " (" + Points(each.option->points) + ")"
        );
    return words;
}

Published Starter() {
    return {.id = QuestionnaireId("starter"), .text = std::string(kRiskStarterTxt)};
}

Published CountingOn(const std::vector<Published>& published, Date day) {
    Published counting = Starter();
    for (const Published& each : published)
        if (each.from <= day && each.from >= counting.from) counting = each;
    return counting;
}

std::optional<Published> FindPublished(
    const std::vector<Published>& published, const QuestionnaireId& id
) {
    Published starter = Starter();
    if (id == starter.id) return starter;
    const auto found = std::ranges::find(published, id, &Published::id);
    if (found == published.end()) return std::nullopt;
    return *found;
}

}  // namespace alongside::risk
