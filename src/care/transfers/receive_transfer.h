// Answering an offer of another area of this installation.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/transfers/transfer.h"
#include "platform/base/result.h"
#include "platform/identity/two_areas.h"

namespace alongside::transfers {

/// What somebody who answers may do in the record that is offered, in the other area: read it, end
/// the place on the register, and keyworking where the offer says so.
inline constexpr identity::Grants kGrantsOfTheAsked = {
    identity::Permission::kViewPerson,
    identity::Permission::kDecideReferral,
    identity::Permission::kRecordEpisode};
/// What somebody who offers may do in the area that is asked: tell it.
inline constexpr identity::Grants kGrantsOfTheOfferer = {identity::Permission::kDecideReferral};

struct ReceiveTransferCommand {
    TransferId transfer;
    Date on;
};
struct ReceivedPerson {
    people::PersonId person;
    /// Whether the area knew somebody with their NHS number already.
    enum class Before { kUnknown, kKnown } before = Before::kUnknown;
};

/// Takes somebody over from a day on: their record begins here, or goes on where the area knows
/// their NHS number, with a place on the register from that day; and in the same transaction their
/// place in the other area ends that day. Rules of `DecideAcceptance`, and those of the register.
Result<ReceivedPerson> ReceiveTransfer(
    identity::TwoAreas& both, const ReceiveTransferCommand& command
);

struct DeclineArrivalCommand {
    TransferId transfer;
    std::string reason;
};
/// Says no: they stay with the area that offered. Where their record is gone meanwhile, only that
/// the offer is settled is recorded.
Result<Done> DeclineArrival(identity::TwoAreas& both, const DeclineArrivalCommand& command);

}  // namespace alongside::transfers
