// Leaving an entry where it is: the second person declines, or who asked takes it back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/corrections/corrections_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::corrections {

struct DeclineRemovalCommand {
    people::PersonId person;
    RemovalId removal;
    std::string reason;
};
/// `kRefused` by CORR-4 and CORR-5; `kInvalid` without a reason.
Result<RemovalDeclined> DeclineRemoval(
    const identity::Work& work, const DeclineRemovalCommand& command
);

struct WithdrawRemovalCommand {
    people::PersonId person;
    RemovalId removal;
};
/// `kRefused` by CORR-5 and CORR-6.
Result<RemovalWithdrawn> WithdrawRemoval(
    const identity::Work& work, const WithdrawRemovalCommand& command
);

}  // namespace alongside::corrections
