// Taking over how to reach whoever referred, when the referral becomes part of a record.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "care/referrals/referral.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::referrals {

/// Writes whoever referred into the people around the young person, with the safe ways and times to
/// be in touch, and with their telephone number and e-mail address; those of a young person who
/// refers themselves are their own. Somebody of that name, and an address that is known already,
/// stay as they are: what is held back stays held back. `kForbidden` for an actor who may not amend
/// the record.
Result<Done> TakeContacts(
    const identity::Work& work, const people::PersonId& person, const ReferralArrived& told
);

}  // namespace alongside::referrals
