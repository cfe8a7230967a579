// An area's own questions, what its ratings ask for, and settling that for somebody.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/risk/duty.h"
#include "care/risk/questionnaire.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::risk {

struct PublishQuestionnaireCommand {
    std::string text;  ///< As `ReadQuestions`.
    Date from;
    std::string reason;
};
/// Makes a version that counts from a day. Those before it stay, and what was answered to them.
/// `kInvalid` at the field: what cannot be read, no reason.
Result<QuestionnairePublished> PublishQuestionnaire(
    const identity::Work& work, const PublishQuestionnaireCommand& command
);

/// Says what a rating asks for from a day on. Ratings that began before keep what they asked for.
Result<DutyChosen> ChooseDuty(const identity::Work& work, const DutyChosen& chosen);

struct SettleDutyCommand {
    people::PersonId person;
    DutyId duty;
    int seen = 0;
    Date ended_on;
    std::string note;
};
/// Under the rules of `DecideSettling`.
Result<RatingDutyEnded> SettleDuty(const identity::Work& work, const SettleDutyCommand& command);

}  // namespace alongside::risk
