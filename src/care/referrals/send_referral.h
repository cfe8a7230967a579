// What people without an account do by a one-time link: refer, answer a question, ask to look
// again.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "care/referrals/referral.h"
#include "platform/base/result.h"
#include "platform/identity/one_time_links.h"
#include "platform/identity/work.h"

namespace alongside::referrals {

/// What a link leads to: the form, and later what became of it.
inline constexpr std::string_view kFormPurpose = "referral";
inline constexpr std::string_view kNewsPurpose = "referral-news";

struct GiveLinkCommand {
    std::string email;
};
/// Mails a link to the form and gives its code, for the screen alone. `kInvalid` at `email`.
Result<identity::IssuedLink> GiveLink(const identity::Work& work, const GiveLinkCommand& command);

struct SendReferralCommand {
    identity::OpenedLink link;  ///< Of the form; it leads nowhere afterwards.
    ReferralArrived told;
};
struct SentReferral {
    ReferralId referral;
    Date due_on;
    std::string counted;
    std::string code;  ///< With the link that is mailed; empty without an e-mail address.
};
/// A referral by its sender. It came today, by link.
Result<SentReferral> SendReferral(const identity::Work& work, const SendReferralCommand& command);

struct SendAnswerCommand {
    identity::OpenedLink link;
    std::string answer;
};
/// Answers the question that is open.
Result<MoreInformationGiven> SendAnswer(
    const identity::Work& work, const SendAnswerCommand& command
);

struct SendAppealCommand {
    identity::OpenedLink link;
    std::string words;
};
Result<AppealReceived> SendAppeal(const identity::Work& work, const SendAppealCommand& command);

struct SendLinkCommand {
    ReferralId referral;
};
/// A member of staff has whoever referred sent a new link; its code is told by telephone.
Result<identity::IssuedLink> SendLink(const identity::Work& work, const SendLinkCommand& command);

/// What the holder of a link to news sees: the one referral, and nothing else of the record.
struct News {
    Referral referral;
    std::vector<Question> questions;
};
Result<News> FindNews(const identity::View& view, const identity::OpenedLink& link);

}  // namespace alongside::referrals
