// Recording what somebody promised to do.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/actions/action.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::actions {

struct RaiseActionCommand {
    people::PersonId person;
    /// Its id, version and `first_due_on` are not read: the day it is due is the day agreed at
    /// first. With `completed_on` or `closed_on` it is one that is finished already.
    Action action;
};

/// Records an action, and its end when it has ended, under the rules of `DecideAction`. One of our
/// own workers must have an open post. Returns it with the id that it was given. Other modules call
/// it within their own transaction: a review raises one for each recommendation.
Result<Action> RaiseAction(const identity::Work& work, const RaiseActionCommand& command);

}  // namespace alongside::actions
