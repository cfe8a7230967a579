// Who on record may be the one that a referral tells of.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/people/api.h"
#include "care/referrals/referral.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::referrals {

/// Those who may be the same, the likeliest first. `area` is the scope of a whole area.
std::vector<people::LikelySame> FindSamePeople(
    const db::Reader& tables, const identity::Scope& area, const ReferralArrived& told
);

/// "born on 17 May 2008, Maidstone".
std::string AboutWords(const people::LikelySame& same);
/// What speaks for it, in words.
std::string BecauseWords(const people::LikelySame& same);

}  // namespace alongside::referrals
