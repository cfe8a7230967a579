// Taking somebody off the register.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/register/register_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::dsr {

struct RemoveFromRegisterCommand {
    people::PersonId person;
    RegisterEntryId stay;
    int seen = 0;
    Date removed_on;
    std::string reason;
};

/// Ends a stay, under the rules of `DecideRemoval`.
Result<RemovedFromRegister> RemoveFromRegister(
    const identity::Work& work, const RemoveFromRegisterCommand& command
);

}  // namespace alongside::dsr
