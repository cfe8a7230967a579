// What other modules may name of transfers.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::transfers {

/// One offer to hand somebody's place on the register over.
using TransferId = Id<struct TransferTag>;

/// Who is asked to take over.
enum class TransferKind {
    kOutsideArea,    ///< An area that this installation does not serve.
    kAdultRegister,  ///< An adult register, of this area or another.
    kAreaHere        ///< Another area of this installation.
};
constexpr std::array<std::string_view, 3> NamesOf(TransferKind) {
    return {"outside-area", "adult-register", "area-here"};
}

enum class TransferState { kOffered, kAccepted, kDeclined, kTakenBack, kEnded };
constexpr std::array<std::string_view, 5> NamesOf(TransferState) {
    return {"offered", "accepted", "declined", "taken-back", "ended"};
}

/// Why an offer ended that nobody answered.
enum class EndCause { kLeftRegister, kDied, kJoined };
constexpr std::array<std::string_view, 3> NamesOf(EndCause) {
    return {"left-register", "died", "joined"};
}

/// How the other side was asked again.
enum class AskedHow { kTelephone, kEmail, kLetter, kMeeting };
constexpr std::array<std::string_view, 4> NamesOf(AskedHow) {
    return {"telephone", "email", "letter", "meeting"};
}

/// Whether the wish of the young person and their family about it is known.
enum class Wishes { kKnown, kNotKnown };
constexpr std::array<std::string_view, 2> NamesOf(Wishes) {
    return {"known", "not-known"};
}

}  // namespace alongside::transfers
