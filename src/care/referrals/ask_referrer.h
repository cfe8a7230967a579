// Asking whoever referred for more information, and what they say.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/referrals/record_referral.h"
#include "care/referrals/referral.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::referrals {

struct AskReferrerCommand {
    ReferralId referral;
    int seen = 0;
    std::string words;
    std::string asked_of;
    Date asked_on;
    Date answer_by;
};
/// The time to decide stands still from that day on, unless it has run out already. Whoever
/// referred by a link is told by e-mail that there is news.
Result<MoreInformationAsked> AskReferrer(
    const identity::Work& work, const AskReferrerCommand& command
);

struct ReceiveAnswerCommand {
    ReferralId referral;
    QuestionId question;
    std::string answer;
    Date given_on;
    HowItCame how = HowItCame::kByPhone;
};
/// A member of staff writes down what was answered. The time runs again, with what was left.
Result<MoreInformationGiven> ReceiveAnswer(
    const identity::Work& work, const ReceiveAnswerCommand& command
);

/// The same for a referral that is found and locked, whoever brings the answer.
Result<MoreInformationGiven> RecordAnswer(
    const identity::Work& work, const HeldReferral& held, const ReceiveAnswerCommand& command
);

/// Whether something may be sent to the e-mail address of whoever referred.
bool MayBeWrittenTo(const identity::Work& work, const HeldReferral& held);
/// Tells whoever referred by a link that there is news; to others it is told in another way.
/// Nothing is sent to an address that must not be written to.
void TellReferrer(const identity::Work& work, const HeldReferral& held);

}  // namespace alongside::referrals
