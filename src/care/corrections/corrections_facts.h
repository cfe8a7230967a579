// What can happen to a request to remove an entry. Each is recorded in the stream of that entry.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

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

/// A joined record was separated: of what was recorded in between, somebody has to say whose it is.
struct EntriesLeftToSort {
    SeparationId id;
    StreamId other;                    ///< The record that stands for itself again.
    std::vector<std::string> entries;  ///< Each the stream that it was recorded in, and its number.
    ALONGSIDE_EVENT("corrections.entries_left_to_sort", 1, id, other, entries)
    friend std::string InWords(const EntriesLeftToSort& e) {
        return e.entries.size() == 1 ? "1 entry was left to sort between two people"
                                     : std::to_string(e.entries.size()) +
                                           " entries were left to sort between two people";
    }
};

/// Of an entry that was left to sort somebody said whose it is.
struct EntrySorted {
    SeparationId id;
    StreamId origin;
    std::int64_t number = 0;
    SortState state = SortState::kStays;  ///< It stays, or was removed as the other person's.
    ALONGSIDE_EVENT("corrections.entry_sorted", 1, id, origin, number, state)
    friend std::string InWords(const EntrySorted& e) {
        const std::string entry = "Entry " + std::to_string(e.number);
        return e.state == SortState::kStays ? entry + " belongs in this record"
                                            : entry + " was about the other of two people";
    }
};

}  // namespace alongside::corrections
