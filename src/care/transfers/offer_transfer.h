// Offering somebody's place on the register to another area or register.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/transfers/transfer.h"
#include "platform/base/result.h"
#include "platform/identity/two_areas.h"
#include "platform/identity/work.h"

namespace alongside::transfers {

/// What the rules of handing over need to know of a person.
TransferContext ContextOf(const identity::View& view, const identity::Scope& person);
TransferContext ContextOf(const db::Reader& tables, const identity::Scope& person, Date today);

/// SHARE-2: handing over shares the record with the next service, so it waits while they have said
/// no to that, or took their yes back. Where nobody has asked yet their wishes in the offer count.
Result<Done> CheckSharing(const identity::View& view, const identity::Scope& person);

struct OfferTransferCommand {
    people::PersonId person;
    TransferOffered offer;  ///< Its id is made here.
};

/// Records an offer to an area outside this installation, or to an adult register, under the rules
/// of `DecideOffer`. It was made by letter or telephone; this is the record of it.
Result<TransferOffered> OfferTransfer(
    const identity::Work& work, const OfferTransferCommand& command
);

/// Offers somebody to another area of this installation: the guest's. The offer is recorded in
/// their record, and in the other area's own stream that there is one. It is made today.
Result<TransferOffered> OfferToArea(identity::TwoAreas& both, const OfferTransferCommand& command);

}  // namespace alongside::transfers
