// Writing a referral down as somebody told it, and putting right what was written.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/deadlines/api.h"
#include "care/referrals/referral.h"
#include "care/referrals/triage_clock.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::referrals {

struct RecordReferralCommand {
    ReferralArrived told;  ///< Its id, its due day and why are made here.
};
/// A member of staff writes down what they were told by telephone, by letter or in person. Two
/// referrals never conflict.
Result<ReferralArrived> RecordReferral(
    const identity::Work& work, const RecordReferralCommand& command
);

struct CorrectReferralCommand {
    ReferralId referral;
    int seen = 0;
    ReferralArrived told;  ///< Whole, with the reason.
};
Result<ReferralArrived> CorrectReferral(
    const identity::Work& work, const CorrectReferralCommand& command
);

struct WithdrawReferralCommand {
    ReferralId referral;
    int seen = 0;
    std::string reason;
};
/// It never was one: a test, a joke, or sent twice.
Result<ReferralWithdrawn> WithdrawReferral(
    const identity::Work& work, const WithdrawReferralCommand& command
);

/// Whom somebody without e-mail rings: the area's setting.
Result<ContactGiven> GiveContact(const identity::Work& work, const ContactGiven& contact);

// For the other use cases of this module.

/// Tidies and checks what was told, and records nothing: for a page of answers to look over.
Result<ReferralArrived> CheckReferral(ReferralArrived told, Date today);
/// Begins a stream for a referral that was checked, with its due day.
Result<ReferralArrived> BeginReferral(const identity::Work& work, ReferralArrived told);

/// A referral with its record locked. What is told of it, asked and answered is recorded in the
/// stream in which it came, `referral.from`, and goes with it when it leaves a record; what is
/// decided because of it, in the record.
struct HeldReferral {
    identity::Scope area;
    identity::Scope record;
    Referral referral;
};
/// The referral as its writer saw it, when the actor may use `permission` on it.
Result<HeldReferral> FindToChange(
    const identity::Work& work, identity::Permission permission, const ReferralId& id, int seen
);
/// The same whatever its version is: what is added never conflicts.
Result<HeldReferral> FindToAdd(
    const identity::Work& work, identity::Permission permission, const ReferralId& id
);
/// What an area's days are counted by.
deadlines::RuleBook RulesOf(const identity::View& view);
/// The day by which a referral is to be decided as it stands.
DueDay DueDayOf(const Referral& referral);

}  // namespace alongside::referrals
