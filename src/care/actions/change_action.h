// What becomes of an action while it is open: somebody else takes it over, its day is moved, and
// how it is going is noted.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/actions/action.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::actions {

struct HandActionCommand {
    people::PersonId person;
    ActionId action;
    int seen = 0;
    Owner to;
    std::optional<std::string> reason = {};
};
/// Gives an action to somebody else, under the rules of `DecideHanding`.
Result<ActionHanded> HandAction(const identity::Work& work, const HandActionCommand& command);

struct RescheduleActionCommand {
    people::PersonId person;
    ActionId action;
    int seen = 0;
    Date due_on;
    std::string reason;
};
/// Moves the day by which an action is due, under the rules of `DecideRescheduling`.
Result<ActionRescheduled> RescheduleAction(
    const identity::Work& work, const RescheduleActionCommand& command
);

struct NoteActionCommand {
    people::PersonId person;
    ActionId action;
    std::string note;
};
/// Notes how an action is going. Two who do so at once do not stand in each other's way.
Result<ActionNoted> NoteAction(const identity::Work& work, const NoteActionCommand& command);

}  // namespace alongside::actions
