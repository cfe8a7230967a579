// An offer that nobody answers: asking again, and how soon an area expects its answers.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/transfers/transfer.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::transfers {

struct AskAgainCommand {
    people::PersonId person;
    TransferId transfer;
    Date on;
    std::string asked;
    AskedHow how{};
};
/// Records that the other side was asked again, under the rules of `DecideReminder`.
Result<RemindedAboutTransfer> AskAgain(const identity::Work& work, const AskAgainCommand& command);

/// Sets in how many days an answer is expected, for offers from a day on: `DecideAnswerTime`.
Result<AnswerTimeSet> SetAnswerTime(const identity::Work& work, const AnswerTimeSet& set);

}  // namespace alongside::transfers
