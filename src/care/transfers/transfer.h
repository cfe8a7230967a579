// Handing somebody's place on the register over: the offer, and who is responsible until it is
// answered. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/transfers/ids.h"
#include "care/transfers/transfers_facts.h"
#include "platform/base/date.h"
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
    bool operator==(const Transfer&) const = default;
};

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

/// TRANSFER-5: what another area of this installation was asked, it answers itself.
Result<Done> CheckAnsweredHere(const Transfer& transfer);

}  // namespace alongside::transfers
