// Deciding a referral, alone or together with others about the same young person, and deciding
// again.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/consents/consents_facts.h"
#include "care/people/ids.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::referrals {

struct AcceptReferralCommand {
    ReferralId referral;
    int seen = 0;
    /// Who it is, when they are on record; nothing begins a record. Of no meaning when it is linked
    /// to somebody already.
    std::optional<people::PersonId> person = {};
    std::optional<Date> born = {};  ///< Where the referral does not say.
    Date decided_on;
    std::string reason;
    std::string told;
    /// What was said about the register, by whom. Its day is the day of consent.
    std::optional<consents::ConsentRecorded> consent = {};
    enum class Contacts { kLeave, kTake } contacts = Contacts::kLeave;  ///< As `TakeContacts`.
};
struct AcceptedReferral {
    people::PersonId person;
    enum class Register { kAccepted, kWasOnIt } on_register = Register::kAccepted;
};
/// Accepts it: their record begins or goes on, with a place on the register from the day, and the
/// referral becomes part of the record, with those that are decided together with it. Rules of
/// `DecideOutcome`, of the register, of consent, and PERSON-1: nobody gets two records.
Result<AcceptedReferral> AcceptReferral(
    const identity::Work& work, const AcceptReferralCommand& command
);

struct DeclineReferralCommand {
    ReferralId referral;
    int seen = 0;
    Date decided_on;
    std::string reason;
    std::string told;
};
Result<OutcomeDecided> DeclineReferral(
    const identity::Work& work, const DeclineReferralCommand& command
);

struct ReceiveAppealCommand {
    ReferralId referral;
    std::string from;
    std::string words;
    Date received_on;
    HowItCame how = HowItCame::kByPhone;
};
/// Somebody asks to have it looked at again: it waits for a decision like the first time.
Result<AppealReceived> ReceiveAppeal(
    const identity::Work& work, const ReceiveAppealCommand& command
);
/// The same for a referral that is found and locked, whoever asks.
Result<AppealReceived> RecordAppeal(
    const identity::Work& work, const HeldReferral& held, const ReceiveAppealCommand& command
);

}  // namespace alongside::referrals
