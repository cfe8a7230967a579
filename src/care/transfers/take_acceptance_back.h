// An acceptance that was recorded by mistake.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/transfers/transfer.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::transfers {

struct TakeAcceptanceBackCommand {
    people::PersonId person;
    TransferId transfer;
    std::string reason;
};

/// They have not accepted after all: the offer waits again, and what the acceptance ended – the
/// place on the register, keyworking and the parts of who gave it – is as it was before, in the
/// same transaction. Rules of `DecideNotAccepted`; and TRANSFER-7: where something of it was
/// changed since, that has to be put right first, by hand.
Result<TransferNotAccepted> TakeAcceptanceBack(
    const identity::Work& work, const TakeAcceptanceBackCommand& command
);

}  // namespace alongside::transfers
