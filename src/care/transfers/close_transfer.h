// What becomes of an offer to hand over, as the side records it that offered.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/transfers/transfer.h"
#include "platform/base/result.h"
#include "platform/identity/two_areas.h"
#include "platform/identity/work.h"

namespace alongside::transfers {

struct AcceptTransferCommand {
    people::PersonId person;
    TransferId transfer;
    Date on;
    std::string accepted_by;
};
struct DeclineTransferCommand {
    people::PersonId person;
    TransferId transfer;
    Date on;
    std::string reason;
};
struct TakeTransferBackCommand {
    people::PersonId person;
    TransferId transfer;
    std::string reason;
};

/// The other side is responsible from a day on: the place on the register ends that day, and
/// keyworking where the offer says so. Rules of `DecideAcceptance`, and TRANSFER-5.
Result<TransferAccepted> AcceptTransfer(
    const identity::Work& work, const AcceptTransferCommand& command
);
/// The other side said no: everything stays as it is. TRANSFER-3 and TRANSFER-5.
Result<TransferDeclined> DeclineTransfer(
    const identity::Work& work, const DeclineTransferCommand& command
);
/// Takes the offer back; one to an area of this installation in both areas. TRANSFER-3.
Result<TransferTakenBack> TakeTransferBack(
    const identity::Work& work, const TakeTransferBackCommand& command
);
Result<TransferTakenBack> TakeOfferToAreaBack(
    identity::TwoAreas& both, const TakeTransferBackCommand& command
);

/// Ends what an acceptance ends in the record of the side that offered, and records it. The stream
/// is locked.
Result<TransferAccepted> HandOver(
    const identity::Work& work,
    const identity::Scope& person,
    const Transfer& transfer,
    TransferAccepted accepted
);

}  // namespace alongside::transfers
