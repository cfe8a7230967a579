// Handing somebody's place on the register over: the offer, and who is responsible until it is
// answered. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/transfers/ids.h"
#include "care/transfers/transfers_facts.h"
#include "platform/base/date.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"

namespace alongside::transfers {

/// An offer and what became of it. Only an acceptance changes who is responsible.
struct Transfer {
    TransferId id;
    TransferKind kind{};
    std::string to_name;
    std::optional<std::string> contact = {};
    std::optional<AreaId> to_area = {};
    std::string reason;
    Date offered_on;
    Date wished_on;
    std::string handed_over;
    Wishes wishes{};
    bool ends_keyworking = false;
    TransferState state = TransferState::kOffered;
    std::optional<Date> settled_on = {};
    std::optional<std::string> accepted_by = {};
    std::optional<std::string> settled_reason = {};  ///< Why it was declined or taken back.
    std::optional<Date> answer_by = {};
    std::optional<int> answer_within = {};  ///< In so many days from the offer.
    std::optional<Date> ask_again_on = {};  ///< The day of the answer, or later once reminded.
    std::optional<Instant> settled = {};    ///< When the record learned of it.
    std::optional<EndCause> ended_because = {};
    bool operator==(const Transfer&) const = default;
};

/// A time that the other side was asked again.
struct Reminder {
    Date on;
    std::string asked;
    AskedHow how{};
    bool operator==(const Reminder&) const = default;
};

/// Within how many days an answer is expected where the area says nothing.
inline constexpr int kAnswerDays = 14;

/// What an area said of it, in the order of recording.
struct AnswerTime {
    int days = kAnswerDays;
    Date from;
    std::string reason = {};
    bool operator==(const AnswerTime&) const = default;
};
/// In how many days an offer of a day should be answered: what was said from the latest day up to
/// it, and of two from one day the later said.
int AnswerDaysOn(const std::vector<AnswerTime>& said, Date day);

/// Somebody who came from another area of this installation.
struct Received {
    TransferId id;
    std::string from_name;
    Date on;
    std::string handed_over;
    bool operator==(const Received&) const = default;
};

/// The offer that waits for an answer.
std::optional<Transfer> WaitingTransfer(const std::vector<Transfer>& transfers);

/// What is known of a person when their hand-over is offered or answered.
struct TransferContext {
    std::vector<Transfer> transfers;
    std::optional<Date> on_register_since;  ///< Nothing when they are not on it now.
    bool has_died = false;
    Date today;
};

/// Offers to hand over. Practice rules: TRANSFER-1 only who is on the register is handed over;
/// TRANSFER-2 one offer waits at a time; TRANSFER-4 nobody who has died is. `kInvalid` lists every
/// field that is wrong: a text is missing, the offer is in the future or before they came onto the
/// register, or the other side should take over before it was asked.
Result<TransferOffered> DecideOffer(const TransferContext& context, TransferOffered offer);

/// The other side is responsible from `accepted.on`. TRANSFER-1, TRANSFER-4; TRANSFER-3 an offer is
/// answered once. `kInvalid`: in the future, before the offer, or before they came onto the
/// register.
Result<TransferAccepted> DecideAcceptance(
    const TransferContext& context, const Transfer& transfer, TransferAccepted accepted
);
/// TRANSFER-3. Needs a reason and a day from the offer until today.
Result<TransferDeclined> DecideRefusal(
    const Transfer& transfer, TransferDeclined declined, Date today
);
/// TRANSFER-3. Needs a reason.
Result<TransferTakenBack> DecideTakingBack(const Transfer& transfer, TransferTakenBack taken_back);

/// By when an offer should be answered.
AnswerExpected ExpectAnswer(const TransferOffered& offer, int within_days);

/// The other side was asked again, and will be in as many days once more. TRANSFER-3. `kInvalid`: a
/// day before the offer or in the future, or without saying who was asked.
Result<RemindedAboutTransfer> DecideReminder(
    const Transfer& transfer, RemindedAboutTransfer reminder, int again_in_days, Date today
);

/// Chooses in how many days an answer is expected. `kInvalid`: not from 1 to 365, or no reason.
Result<AnswerTimeSet> DecideAnswerTime(AnswerTimeSet set);

/// They have not accepted after all. TRANSFER-5: an area of this installation that took over has a
/// record of its own by now; TRANSFER-6: it was accepted, and no other offer waits; TRANSFER-4.
/// Needs a reason.
Result<TransferNotAccepted> DecideNotAccepted(
    const TransferContext& context, const Transfer& transfer, TransferNotAccepted undone
);

/// What ends the offers that wait: they died, or have left the register; and of two that wait, as
/// when two records are joined, the later.
std::vector<TransferEnded> EndedNow(const TransferContext& context);
/// The last offer waits again when it ended with a death that was none.
std::optional<TransferResumed> ResumedNow(const TransferContext& context);

/// TRANSFER-5: what another area of this installation was asked, it answers itself.
Result<Done> CheckAnsweredHere(const Transfer& transfer);

}  // namespace alongside::transfers
