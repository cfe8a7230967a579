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

/// By when the other side should answer, as the area's setting was when it was asked.
struct AnswerExpected {
    TransferId id;
    Date by;
    int within_days = 0;
    ALONGSIDE_EVENT("transfers.answer_expected", 1, id, by, within_days)
    friend std::string InWords(const AnswerExpected& e) {
        return "An answer to the offer to hand over is expected by " + InWords(e.by);
    }
};

/// The other side had not answered, and was asked again.
struct RemindedAboutTransfer {
    TransferId id;
    Date on;
    std::string asked;  ///< Who was asked.
    AskedHow how{};
    Date again_on;  ///< When to ask once more, unless they have answered.
    ALONGSIDE_EVENT("transfers.reminded", 1, id, on, asked, how, again_on)
    friend std::string InWords(const RemindedAboutTransfer& e) {
        return "Asked " + e.asked + " again on " + InWords(e.on) + " about the offer to hand over";
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

/// An acceptance was recorded by mistake: the offer waits again.
struct TransferNotAccepted {
    TransferId id;
    std::string reason;
    ALONGSIDE_EVENT("transfers.not_accepted", 1, id, reason)
    friend std::string InWords(const TransferNotAccepted& e) {
        return "They have not taken over after all: " + e.reason;
    }
};

/// Nobody answered, and there is nothing left to answer.
struct TransferEnded {
    TransferId id;
    Date on;
    EndCause because{};
    ALONGSIDE_EVENT("transfers.ended", 1, id, on, because)
    friend std::string InWords(const TransferEnded& e) {
        std::string ended = "The offer to hand over ended on " + InWords(e.on);
        switch (e.because) {
            case EndCause::kLeftRegister:
                return ended + ": they left the register";
            case EndCause::kDied:
                return ended + ": they died";
            case EndCause::kJoined:
                return ended + ": another offer waits in the record it was joined with";
        }
        return ended;
    }
};

/// They had not died: the offer that ended with that waits again.
struct TransferResumed {
    TransferId id;
    Date on;
    ALONGSIDE_EVENT("transfers.resumed", 1, id, on)
    friend std::string InWords(const TransferResumed& e) {
        return "The offer to hand over waits again from " + InWords(e.on);
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

/// In the stream of an area: in how many days it expects an answer to its offers, from a day on.
struct AnswerTimeSet {
    int days = 0;
    Date from;
    std::string reason;
    ALONGSIDE_EVENT("transfers.answer_time_set", 1, days, from, reason)
    friend std::string InWords(const AnswerTimeSet& e) {
        return "From " + InWords(e.from) + " an answer to an offer to hand over is expected in " +
               std::to_string(e.days) + " days: " + e.reason;
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
