// Recording what a local authority does to keep somebody safe.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/safeguarding/concern.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::safeguarding {

struct RecordProtectionCommand {
    people::PersonId person;
    int seen = 0;                ///< Of the plan that is recorded anew; 0 for a new one.
    ProtectionRecorded details;  ///< Its id is empty for a new one.
};
/// Records a plan, or how one that is on record stands now, which needs a reason.
Result<ProtectionRecorded> RecordProtection(
    const identity::Work& work, const RecordProtectionCommand& command
);

struct WithdrawProtectionCommand {
    people::PersonId person;
    ProtectionId protection;
    int seen = 0;
    std::string reason;
};
Result<ProtectionWithdrawn> WithdrawProtection(
    const identity::Work& work, const WithdrawProtectionCommand& command
);

}  // namespace alongside::safeguarding
