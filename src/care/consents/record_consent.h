// Writing down what somebody said yes or no to, what they took back, and what was shared.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/consents/consent.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::consents {

struct RecordConsentCommand {
    people::PersonId person;
    ConsentRecorded consent;  ///< Its id is made here.
};
/// Records a conversation, under the rules of `DecideConsent`. Other modules call it within their
/// own transaction. Two conversations never conflict: of each thing the latest word counts.
Result<ConsentRecorded> RecordConsent(
    const identity::Work& work, const RecordConsentCommand& command
);

struct TakeBackConsentCommand {
    people::PersonId person;
    ConsentTakenBack taken;  ///< Its id is made here.
};
/// From the commit on nothing that rests on the consent is shared any more.
Result<ConsentTakenBack> TakeBackConsent(
    const identity::Work& work, const TakeBackConsentCommand& command
);

struct RecordSharingCommand {
    people::PersonId person;
    SharingRecorded sharing;  ///< Its id is made here.
};
Result<SharingRecorded> RecordSharing(
    const identity::Work& work, const RecordSharingCommand& command
);

struct AmendConsentCommand {
    people::PersonId person;
    int seen = 0;
    ConsentRecorded consent;  ///< Whole, with its id.
    std::string reason;
};
/// Puts right what was written of an answer. What was taken back is withdrawn and recorded anew.
Result<ConsentAmended> AmendConsent(const identity::Work& work, const AmendConsentCommand& command);

struct WithdrawConsentRecordCommand {
    people::PersonId person;
    ConsentId consent;
    int seen = 0;
    std::string reason;
};
/// Nobody ever said this: not the same as somebody taking back their consent.
Result<ConsentRecordWithdrawn> WithdrawConsentRecord(
    const identity::Work& work, const WithdrawConsentRecordCommand& command
);

struct WithdrawSharingRecordCommand {
    people::PersonId person;
    SharingId sharing;
    int seen = 0;
    std::string reason;
};
Result<SharingRecordWithdrawn> WithdrawSharingRecord(
    const identity::Work& work, const WithdrawSharingRecordCommand& command
);

struct SetAskingAgainCommand {
    AskingAgainSet setting;
};
/// The area's setting.
Result<AskingAgainSet> SetAskingAgain(
    const identity::Work& work, const SetAskingAgainCommand& command
);

}  // namespace alongside::consents
