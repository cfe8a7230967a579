// What can happen at the meetings where the register is worked through.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/meetings/ids.h"
#include "care/register/ids.h"
#include "platform/journal/event.h"

namespace alongside::meetings {

/// A meeting, whole, in the area's stream: planned, and again when it is changed.
struct MeetingPlanned {
    MeetingId id;
    Date on;
    std::string starts_at;  ///< `10:00`, or empty.
    std::string place;
    std::string chair;
    std::vector<std::string> quorum;  ///< Agencies without which nothing can be decided.
    ALONGSIDE_EVENT("meetings.planned", 1, id, on, starts_at, place, chair, quorum)
    friend std::string InWords(const MeetingPlanned& e) {
        return "A meeting about the register was planned for " + InWords(e.on);
    }
};

struct MeetingCancelled {
    MeetingId id;
    std::string reason;
    ALONGSIDE_EVENT("meetings.cancelled", 1, id, reason)
    friend std::string InWords(const MeetingCancelled& e) {
        return "A meeting about the register was called off: " + e.reason;
    }
};

/// A professional who was asked to come; recorded again, whether they came. Families are no
/// attendees: what they say belongs to their child's own record.
struct AttendeeRecorded {
    MeetingId meeting;
    AttendeeId id;
    std::string name;
    std::string agency;
    Attendance attendance{};
    ALONGSIDE_EVENT("meetings.attendee_recorded", 1, meeting, id, name, agency, attendance)
    friend std::string InWords(const AttendeeRecorded& e) {
        const std::string who = e.name + " (" + e.agency + ")";
        switch (e.attendance) {
            case Attendance::kCame:
                return who + " came to a meeting about the register";
            case Attendance::kApologies:
                return who + " sent apologies to a meeting about the register";
            case Attendance::kExpected:
                break;
        }
        return who + " was asked to a meeting about the register";
    }
};

struct MeetingEnded {
    MeetingId id;
    Date on;
    std::optional<std::string> note;
    std::optional<Date> next_on;
    ALONGSIDE_EVENT("meetings.ended", 1, id, on, note, next_on)
    friend std::string InWords(const MeetingEnded& e) {
        return "A meeting about the register was held on " + InWords(e.on);
    }
};

/// In a young person's stream: they are to be talked about, and why.
struct ItemAdded {
    ItemId id;
    MeetingId meeting;
    Date meets_on;
    int position =
        0;  ///< Its place among the others, from 1; of two with the same the older first.
    std::string why;
    ALONGSIDE_EVENT("meetings.item_added", 1, id, meeting, meets_on, position, why)
    friend std::string InWords(const ItemAdded& e) {
        return "On the agenda of the meeting of " + InWords(e.meets_on) + ": " + e.why;
    }
};

/// It stands elsewhere on the agenda.
struct ItemPlaced {
    ItemId id;
    int position = 0;
    ALONGSIDE_EVENT("meetings.item_placed", 1, id, position)
    friend std::string InWords(const ItemPlaced&) { return "Moved on the agenda"; }
};

struct ItemTakenOff {
    ItemId id;
    std::string reason;
    ALONGSIDE_EVENT("meetings.item_taken_off", 1, id, reason)
    friend std::string InWords(const ItemTakenOff& e) {
        return "Taken off the agenda: " + e.reason;
    }
};

/// What the meeting said and decided about them; recorded again when it is put right.
struct ItemDiscussed {
    ItemId id;
    Date on;
    std::string said;
    std::optional<std::string> decided;
    std::optional<dsr::Rating> rating;  ///< Given in the meeting; the register holds it.
    ALONGSIDE_EVENT("meetings.item_discussed", 1, id, on, said, decided, rating)
    friend std::string InWords(const ItemDiscussed& e) {
        return "Talked about at the meeting of " + InWords(e.on) + ": " + e.said +
               (e.decided ? " Decided: " + *e.decided : std::string());
    }
};

}  // namespace alongside::meetings
