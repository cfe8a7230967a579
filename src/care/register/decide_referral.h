// Accepting a referral onto the register, or declining it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/people/ids.h"
#include "care/register/register_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::dsr {

struct DecideReferralCommand {
    people::PersonId person;
    RegisterEntryId stay;
    int seen = 0;
    Decision decision = Decision::kPending;
    Date decided_on;
    std::optional<std::string> reason = {};
};

/// Records the decision, under the rules of `DecideOutcome`.
Result<ReferralDecided> DecideReferral(
    const identity::Work& work, const DecideReferralCommand& command
);

}  // namespace alongside::dsr
