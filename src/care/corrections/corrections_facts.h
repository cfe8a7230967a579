// What can happen to a request to remove an entry. Each is recorded in the stream of that entry.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "care/corrections/ids.h"
#include "platform/journal/event.h"

namespace alongside::corrections {

/// Somebody found that an entry is about somebody else.
struct RemovalAsked {
    RemovalId id;
    std::int64_t number = 0;  ///< Of the entry, in this stream.
    std::string reason;
    ALONGSIDE_EVENT("corrections.removal_asked", 1, id, number, reason)
    friend std::string InWords(const RemovalAsked& e) {
        return "Asked to remove entry " + std::to_string(e.number) + ": " + e.reason;
    }
};

/// A second person agreed. What was removed the journal's own `EntryRedacted` says.
struct RemovalAgreed {
    RemovalId id;
    ALONGSIDE_EVENT("corrections.removal_agreed", 1, id)
    friend std::string InWords(const RemovalAgreed&) {
        return "Agreed to remove what is about somebody else";
    }
};

/// A second person did not agree: the entry stays.
struct RemovalDeclined {
    RemovalId id;
    std::string reason;
    ALONGSIDE_EVENT("corrections.removal_declined", 1, id, reason)
    friend std::string InWords(const RemovalDeclined& e) {
        return "Declined to remove an entry: " + e.reason;
    }
};

/// Who asked took the request back: the entry stays.
struct RemovalWithdrawn {
    RemovalId id;
    ALONGSIDE_EVENT("corrections.removal_withdrawn", 1, id)
    friend std::string InWords(const RemovalWithdrawn&) {
        return "Took back the request to remove an entry";
    }
};

}  // namespace alongside::corrections
