// Referring somebody to the register.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "care/people/ids.h"
#include "care/register/register_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::dsr {

struct ReferPersonCommand {
    people::PersonId person;
    Date referred_on;
    std::optional<ReferralSource> source = {};
    std::optional<Consent> consent = {};
    std::optional<Date> consent_on = {};
};

/// Records a referral, still to be decided. REG-1: none is open, and they are not on the register.
Result<ReferralReceived> ReferPerson(const identity::Work& work, const ReferPersonCommand& command);

}  // namespace alongside::dsr
