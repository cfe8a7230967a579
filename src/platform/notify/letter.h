// Letters that are sent by e-mail: what waits, what went, and what reached nobody.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/journal/actor.h"

namespace alongside::notify {

using LetterId = Id<struct LetterTag>;

enum class LetterState {
    kWaiting,
    kSent,     ///< The mail server took it. What it said is not kept.
    kFailed,   ///< It reached nobody, and somebody has to know.
    kStopped,  ///< It was no longer to be sent. What it said is not kept.
};
constexpr std::array<std::string_view, 4> NamesOf(LetterState) {
    return {"waiting", "sent", "failed", "stopped"};
}

/// What is to be sent. Anybody who can read the mailbox reads it: no name of a young person and no
/// clinical word is in it. What is private stands behind a link (`identity/one_time_links.h`).
struct NewLetter {
    StreamId stream;      ///< Whose record it belongs to, with which it is erased; the area's own
                          ///< stream for a letter about nobody.
    std::string to;       ///< An e-mail address.
    std::string subject;  ///< One line. It is kept after sending, to say what was sent.
    std::string text;     ///< Plain text; an empty line between paragraphs.
};

/// What a letter says, for as long as that is kept.
struct LetterText {
    std::string to;
    std::string text;
};

struct Letter {
    AreaId area;
    LetterId id;
    StreamId stream;
    LetterState state{};
    std::string subject;
    Instant posted;
    journal::ActorId posted_by;
    int tries = 0;
    int unsure = 0;  ///< Tries after which nobody knows whether it went.
    Instant lease_until = {};
    std::string problem = {};  ///< Why it has not gone yet, without a word about anybody.
    std::optional<Instant> ended = {};
    std::optional<LetterText> says = {};  ///< Until it is sent or stopped.
};

}  // namespace alongside::notify
