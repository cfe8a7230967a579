// What can happen to the list of who is on call.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "care/oncall/ids.h"
#include "care/workforce/ids.h"
#include "platform/journal/event.h"

namespace alongside::oncall {

/// Somebody is on call, whole, as we now hold it. The first one puts them on the list; a later one
/// changes it and says why. The two ends are points in time, not of the clock on the wall, so that
/// the nights on which clocks change are as long as they are.
struct ShiftRecorded {
    ShiftId id;
    Turn turn{};
    std::optional<workforce::PostId> post;  ///< None: somebody of another service.
    std::string name;
    std::string phone;
    std::int64_t starts = 0;  ///< Microseconds since 1970, UTC.
    std::int64_t ends = 0;    ///< No longer then.
    std::optional<std::string> note;
    std::optional<std::string> reason;
    ALONGSIDE_EVENT(
        "oncall.shift_recorded", 1, id, turn, post, name, phone, starts, ends, note, reason
    )
    friend std::string InWords(const ShiftRecorded& e) {
        return e.name + " is " + std::string(NameOf(e.turn)) + " on call" +
               (e.reason ? ", changed: " + *e.reason : "");
    }
};

/// It was put on the list by mistake.
struct ShiftWithdrawn {
    ShiftId id;
    std::string reason;
    ALONGSIDE_EVENT("oncall.shift_withdrawn", 1, id, reason)
    friend std::string InWords(const ShiftWithdrawn& e) {
        return "Taken off the on-call list: " + e.reason;
    }
};

/// The number at which whoever holds a post is rung.
struct NumberRecorded {
    workforce::PostId post;
    std::string phone;
    ALONGSIDE_EVENT("oncall.number_recorded", 1, post, phone)
    friend std::string InWords(const NumberRecorded&) { return "The number of a post recorded"; }
};

/// Whom to ring when nobody is on call.
struct AreaNumberRecorded {
    std::string name;
    std::string phone;
    ALONGSIDE_EVENT("oncall.area_number_recorded", 1, name, phone)
    friend std::string InWords(const AreaNumberRecorded& e) {
        return "When nobody is on call: " + e.name + ", " + e.phone;
    }
};

/// What one on call tells the next. It is nobody's record, so it names no young person.
struct NoteLeft {
    NoteId id;
    std::string text;
    ALONGSIDE_EVENT("oncall.note_left", 1, id, text)
    friend std::string InWords(const NoteLeft& e) { return "Handed over on call: " + e.text; }
};

/// Somebody has read it.
struct NoteRead {
    NoteId id;
    ALONGSIDE_EVENT("oncall.note_read", 1, id)
    friend std::string InWords(const NoteRead&) { return "An on-call hand-over was read"; }
};

}  // namespace alongside::oncall
