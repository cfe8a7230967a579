// A referral as we hold it, and what may become of it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "care/referrals/ids.h"
#include "care/referrals/referrals_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::referrals {

/// A question to whoever referred, and its answer.
struct Question {
    QuestionId id;
    std::string words;
    std::string asked_of;
    Date asked_on;
    Date answer_by;
    bool stopped = false;  ///< Whether the time to decide stood still for it.
    int left = 0;
    std::optional<std::string> answer = {};
    std::optional<Date> answered_on = {};
    bool operator==(const Question&) const = default;
};

/// The last time that somebody asked to have the decision looked at again.
struct Appeal {
    std::string from;
    std::string words;
    Date on;
    bool operator==(const Appeal&) const = default;
};

struct Decided {
    Outcome outcome{};
    Date on;
    std::string reason;
    std::string told;
    bool operator==(const Decided&) const = default;
};

/// A referral with all that became of it.
struct Referral {
    int version = 1;
    StreamId stream;       ///< The record that it is in now: its own, or a person's.
    ReferralArrived told;  ///< Without the reason of its last correction.
    ReferralState state = ReferralState::kWaiting;
    std::optional<RecordBefore> linked = {};  ///< How its record began, as it was said.
    StreamId from;                            ///< The stream in which it arrived.
    std::optional<Decided> decided = {};
    std::optional<Appeal> appeal = {};
    std::optional<ReferralId> joined_to = {};
    std::optional<std::string> withdrawn_because = {};
    std::optional<Date> settled_on = {};  ///< When it left the lists of what is open.

    const ReferralId& id() const { return told.id; }
    /// Waits for a decision, or for an answer first.
    bool IsOpen() const;
    /// Whether it is in a person's record: then `stream` is theirs.
    bool IsPartOfARecord() const { return stream != from; }
    bool operator==(const Referral&) const = default;
};

/// The question that waits for its answer: the last, for a decision may have ended one before it.
const Question* OpenQuestion(const std::vector<Question>& questions);

/// How whoever is referred is shown: the name they like, or else the given one, and the family
/// name.
Sensitive<std::string> ShownName(const ReferralArrived& told);

/// What a referral is checked against.
struct ArrivalContext {
    Date today;
    std::string nhs_number_fault = {};  ///< What is wrong with its NHS number; empty when nothing.
};

/// Checks and tidies what was told. `kInvalid` lists every field that is wrong: who refers, whom,
/// or what is happening is missing; a day is impossible; the NHS number's check digit is wrong; an
/// e-mail address or telephone number cannot be one; or there is no way to reach whoever refers.
Result<ReferralArrived> DecideArrival(const ArrivalContext& context, ReferralArrived told);
/// The same for what was written down wrongly. The day it came, how, and by when it is decided
/// stay. It needs a reason.
Result<ReferralArrived> DecideCorrection(
    const ArrivalContext& context, const Referral& held, ReferralArrived told
);

/// REFER-1: it waits for a decision; REFER-2: one question at a time.
Result<MoreInformationAsked> DecideQuestion(
    const Referral& referral, MoreInformationAsked asked, Date today
);
/// REFER-3: a question is answered once. The due day is for the caller to fill in.
Result<MoreInformationGiven> DecideAnswer(
    const Referral& referral, const Question& question, MoreInformationGiven given, Date today
);
/// REFER-1. `kInvalid` without a reason, or on a day before it came or in the future. An open
/// question does not stand in the way: the decision ends it.
Result<OutcomeDecided> DecideOutcome(const Referral& referral, OutcomeDecided decided, Date today);
/// REFER-4: what was declined can be appealed. The due day is for the caller to fill in.
Result<AppealReceived> DecideAppeal(const Referral& referral, AppealReceived appeal, Date today);
/// REFER-1, of both: they are about one young person.
Result<ReferralJoined> DecideJoining(
    const Referral& referral, const Referral& to, ReferralJoined joined
);
/// REFER-5: it is decided together with another.
Result<ReferralParted> DecideParting(const Referral& referral, ReferralParted parted);
/// REFER-1. Needs a reason.
Result<ReferralWithdrawn> DecideWithdrawal(const Referral& referral, ReferralWithdrawn withdrawn);

/// Whether it could be an e-mail address: `kInvalid` at `email` where it could not.
Result<Done> CheckEmail(std::string_view email);

Result<ContactGiven> DecideContact(ContactGiven contact);

}  // namespace alongside::referrals
