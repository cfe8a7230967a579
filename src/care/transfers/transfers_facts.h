// What can happen when somebody's place on the register is handed over.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/transfers/ids.h"
#include "platform/journal/event.h"

namespace alongside::transfers {

/// Another area or register was asked to take over. Until it accepts, everything stays as it is.
struct TransferOffered {
    TransferId id;
    TransferKind kind{};
    std::string to_name;                 ///< The area, register or team that was asked.
    std::optional<std::string> contact;  ///< Who takes it up there; known only outside.
    std::optional<AreaId> to_area;       ///< Only for one of this installation.
    std::string reason;
    Date offered_on;
    Date wished_on;  ///< From which day they should be responsible.
    std::string handed_over;
    Wishes wishes{};
    bool ends_keyworking = false;  ///< Keyworking here ends on the day that they take over.
    ALONGSIDE_EVENT(
        "transfers.offered",
        1,
        id,
        kind,
        to_name,
        contact,
        to_area,
        reason,
        offered_on,
        wished_on,
        handed_over,
        wishes,
        ends_keyworking
    )
    friend std::string InWords(const TransferOffered& e) {
        return "Offered to hand over to " + e.to_name + " on " + InWords(e.offered_on) + ": " +
               e.reason;
    }
};

/// The other side is responsible from a day on.
struct TransferAccepted {
    TransferId id;
    Date on;
    std::string accepted_by;
    std::optional<StreamId> to_stream;  ///< Their record there; only within this installation.
    ALONGSIDE_EVENT("transfers.accepted", 1, id, on, accepted_by, to_stream)
    friend std::string InWords(const TransferAccepted& e) {
        return "Handed over on " + InWords(e.on) + ", accepted by " + e.accepted_by;
    }
};

/// The other side said no: they stay with who offered.
struct TransferDeclined {
    TransferId id;
    Date on;
    std::string reason;
    ALONGSIDE_EVENT("transfers.declined", 1, id, on, reason)
    friend std::string InWords(const TransferDeclined& e) {
        return "The offer to hand over was declined on " + InWords(e.on) + ": " + e.reason;
    }
};

/// Who offered took the offer back.
struct TransferTakenBack {
    TransferId id;
    Date on;
    std::string reason;
    ALONGSIDE_EVENT("transfers.taken_back", 1, id, on, reason)
    friend std::string InWords(const TransferTakenBack& e) {
        return "The offer to hand over was taken back on " + InWords(e.on) + ": " + e.reason;
    }
};

/// In the stream of the area that is asked: another area of the installation offers somebody. It
/// holds ids alone, so that erasing the person leaves nothing of them here.
struct OfferArrived {
    TransferId id;
    AreaId from_area;
    StreamId from_stream;
    ALONGSIDE_EVENT("transfers.offer_arrived", 1, id, from_area, from_stream)
    friend std::string InWords(const OfferArrived&) {
        return "Another area offered to hand somebody over";
    }
};

/// In the same stream: what became of it.
struct OfferSettled {
    TransferId id;
    TransferState state{};
    ALONGSIDE_EVENT("transfers.offer_settled", 1, id, state)
    friend std::string InWords(const OfferSettled& e) {
        switch (e.state) {
            case TransferState::kAccepted:
                return "Somebody was taken over from another area";
            case TransferState::kTakenBack:
                return "Another area took its offer to hand somebody over back";
            default:
                return "An offer to hand somebody over was declined";
        }
    }
};

/// In the record of who was taken over, in the area that took over.
struct TransferReceived {
    TransferId id;
    std::string from_name;  ///< The area that they came from.
    Date on;
    std::string handed_over;
    ALONGSIDE_EVENT("transfers.received", 1, id, from_name, on, handed_over)
    friend std::string InWords(const TransferReceived& e) {
        return "Taken over from " + e.from_name + " on " + InWords(e.on);
    }
};

}  // namespace alongside::transfers
