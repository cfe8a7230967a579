// The journal's own events: what is done to the record itself.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/journal/event.h"

namespace alongside::journal {

/// One entry's content was destroyed, because it was recorded about the wrong person or may not be
/// kept.
struct EntryRedacted {
    std::int64_t number = 0;  ///< Of the entry, in this stream.
    std::string reason;
    std::string agreed_by;  ///< The other of the two people: the entry's actor alone cannot.
    ALONGSIDE_EVENT("journal.entry_redacted", 1, number, reason, agreed_by)
    friend std::string InWords(const EntryRedacted& e) {
        return "Entry " + std::to_string(e.number) + " was removed: " + e.reason;
    }
};

/// Two records are of one person; this stream survives and the other's entries are replayed into
/// it.
struct StreamsMerged {
    StreamId other;
    std::string reason;
    ALONGSIDE_EVENT("journal.streams_merged", 1, other, reason)
    friend std::string InWords(const StreamsMerged& e) {
        return "Another record of the same person was merged into this one: " + e.reason;
    }
};

/// They were two people after all.
struct StreamsUnmerged {
    StreamId other;
    std::string reason;
    ALONGSIDE_EVENT("journal.streams_unmerged", 1, other, reason)
    friend std::string InWords(const StreamsUnmerged& e) {
        return "The merged record was separated again: " + e.reason;
    }
};

/// A stream's key was destroyed: nothing in it can be read again. Recorded in the area's own
/// stream.
struct StreamErased {
    StreamId erased;
    std::string reason;
    ALONGSIDE_EVENT("journal.stream_erased", 1, erased, reason)
    friend std::string InWords(const StreamErased& e) { return "A record was erased: " + e.reason; }
};

}  // namespace alongside::journal
