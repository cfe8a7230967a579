// What can happen to the questions about risk, to their answers, and to what a rating asks for.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/register/ids.h"
#include "care/risk/ids.h"
#include "platform/journal/event.h"

namespace alongside::risk {

/// What is to be done, as a page says it.
constexpr std::string_view AskedBy(DutyKind duty) {
    switch (duty) {
        case DutyKind::kContact:
            return "See or speak with them";
        case DutyKind::kConsiderReview:
            return "Ask for a C(E)TR, or say why not";
    }
    return {};
}

/// An area's questions, whole, from a day.
struct QuestionnairePublished {
    QuestionnaireId id;
    int number = 1;  ///< The area's first is 1.
    std::string text;
    Date from;
    std::string reason;
    ALONGSIDE_EVENT("risk.questionnaire_published", 1, id, number, text, from, reason)
    friend std::string InWords(const QuestionnairePublished& e) {
        return "Questions about risk, version " + std::to_string(e.number) + ", from " +
               InWords(e.from) + ": " + e.reason;
    }
};

/// Somebody worked through the questions and decided a rating. It says in words what was asked and
/// answered, so that it stands whatever becomes of the questions.
struct RiskAssessed {
    AssessmentId id;
    QuestionnaireId questionnaire;
    int number = 0;
    std::string title;
    std::vector<std::string> answers;  ///< `3=2`: the second answer to the third question.
    std::vector<std::string> said;     ///< The same in words.
    int score = 0;
    std::optional<dsr::Rating> suggested;
    std::vector<std::string> because;  ///< Why that was suggested.
    dsr::Rating rating{};              ///< What a person decided.
    std::string rationale;
    std::optional<std::string> override_reason;  ///< Why it is another than was suggested.
    Date assessed_on;
    dsr::RatingId rating_id;  ///< The rating that was given with it.
    ALONGSIDE_EVENT(
        "risk.assessed",
        1,
        id,
        questionnaire,
        number,
        title,
        answers,
        said,
        score,
        suggested,
        because,
        rating,
        rationale,
        override_reason,
        assessed_on,
        rating_id
    )
    friend std::string InWords(const RiskAssessed& e) {
        return "Worked through the risk questions on " + InWords(e.assessed_on) + ": " +
               std::to_string(e.score) + " points, rated " + std::string(NameOf(e.rating)) +
               (e.override_reason ? ", another than suggested: " + *e.override_reason : "");
    }
};

/// It never happened, or it was about somebody else. The rating is put right for itself.
struct AssessmentWithdrawn {
    AssessmentId id;
    std::string reason;
    ALONGSIDE_EVENT("risk.assessment_withdrawn", 1, id, reason)
    friend std::string InWords(const AssessmentWithdrawn& e) {
        return "Risk questions withdrawn: " + e.reason;
    }
};

/// What a rating asks for in this area, from a day: within so many days, or nothing.
struct DutyChosen {
    dsr::Rating rating{};
    DutyKind duty{};
    std::optional<int> days;
    Date from;
    std::string reason;
    ALONGSIDE_EVENT("risk.duty_chosen", 1, rating, duty, days, from, reason)
    friend std::string InWords(const DutyChosen& e) {
        return std::string(AskedBy(e.duty)) + ", when rated " + std::string(NameOf(e.rating)) +
               (e.days ? ": within " + std::to_string(*e.days) + " days" : ": not asked for") +
               ", from " + InWords(e.from) + ": " + e.reason;
    }
};

/// A rating asks for something, or asks for it by another day than before. It says why, so that the
/// day stands whatever becomes of the area's setting.
struct RatingDutySet {
    DutyId id;
    DutyKind duty{};
    dsr::Rating rating{};
    Date starts_on;
    Date due_on;
    std::string counted;  ///< `2 days after the rating became red`.
    ALONGSIDE_EVENT("risk.duty_set", 1, id, duty, rating, starts_on, due_on, counted)
    friend std::string InWords(const RatingDutySet& e) {
        return std::string(AskedBy(e.duty)) + ": due by " + InWords(e.due_on) + ", " + e.counted +
               " on " + InWords(e.starts_on);
    }
};

/// It is not to be done any more.
struct RatingDutyEnded {
    DutyId id;
    DutyKind duty{};
    DutyEnding how{};
    Date ended_on;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("risk.duty_ended", 1, id, duty, how, ended_on, note)
    friend std::string InWords(const RatingDutyEnded& e) {
        return std::string(AskedBy(e.duty)) +
               (e.how == DutyEnding::kDecidedNot    ? ": decided not to, "
                : e.how == DutyEnding::kNoLongerDue ? ": not due any more from "
                                                    : ": done on ") +
               InWords(e.ended_on) + (e.note ? ": " + *e.note : "");
    }
};

}  // namespace alongside::risk
