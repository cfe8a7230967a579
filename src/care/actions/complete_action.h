// The end of an action: it is done, it is not needed any more, or there is more to do after all.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/actions/action.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::actions {

struct CompleteActionCommand {
    people::PersonId person;
    ActionId action;
    int seen = 0;
    Date completed_on;
    std::string evidence;
};
/// Says that an action is done, under the rules of `DecideCompletion`.
Result<ActionCompleted> CompleteAction(
    const identity::Work& work, const CompleteActionCommand& command
);

struct CloseActionCommand {
    people::PersonId person;
    ActionId action;
    int seen = 0;
    Date closed_on;
    std::string reason;
};
/// Says that an action is not needed any more, under the rules of `DecideClosing`.
Result<ActionClosed> CloseAction(const identity::Work& work, const CloseActionCommand& command);

struct ReopenActionCommand {
    people::PersonId person;
    ActionId action;
    int seen = 0;
    std::string reason;
};
/// Opens an action again, under the rules of `DecideReopening`.
Result<ActionReopened> ReopenAction(const identity::Work& work, const ReopenActionCommand& command);

}  // namespace alongside::actions
