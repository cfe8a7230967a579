// Putting an action right: amending what was written wrongly, withdrawing what nobody agreed to.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/actions/action.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::actions {

struct AmendActionCommand {
    people::PersonId person;
    int seen = 0;
    Action action;  ///< Whole, with its id; its version and `due_reason` are not read.
    std::string reason;
};
/// Records an action anew, under the rules of `DecideAction`. A reason is required. An owner of
/// ours who owned it before may have left since.
Result<ActionAmended> AmendAction(const identity::Work& work, const AmendActionCommand& command);

struct WithdrawActionCommand {
    people::PersonId person;
    ActionId action;
    int seen = 0;
    std::string reason;
};
Result<ActionWithdrawn> WithdrawAction(
    const identity::Work& work, const WithdrawActionCommand& command
);

}  // namespace alongside::actions
