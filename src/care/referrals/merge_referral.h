// Making a referral part of a person's record, deciding two together, and taking either back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::referrals {

struct LinkReferralCommand {
    ReferralId referral;
    int seen = 0;
    people::PersonId person;
};
/// Says whose it is before it is decided. REFER-6: it is nobody's yet.
Result<ReferralLinked> LinkReferral(const identity::Work& work, const LinkReferralCommand& command);

struct UnlinkReferralCommand {
    ReferralId referral;
    int seen = 0;
    std::string reason;
};
/// It was about somebody else: it leaves the record, and waits for a decision again. What was done
/// in the record because of it stays there, for a person to put right.
Result<ReferralId> UnlinkReferral(const identity::Work& work, const UnlinkReferralCommand& command);

struct JoinReferralCommand {
    ReferralId referral;
    int seen = 0;
    ReferralId to;
    std::string reason;
};
/// Both are about one young person: they are decided together. REFER-1.
Result<ReferralJoined> JoinReferral(const identity::Work& work, const JoinReferralCommand& command);

struct PartReferralCommand {
    ReferralId referral;
    int seen = 0;
    std::string reason;
};
Result<ReferralParted> PartReferral(const identity::Work& work, const PartReferralCommand& command);

/// Makes a referral part of a record; both streams are locked. For `AcceptReferral` too.
Result<ReferralLinked> MergeInto(
    const identity::Work& work,
    const people::PersonId& person,
    const Referral& referral,
    RecordBefore before
);

}  // namespace alongside::referrals
