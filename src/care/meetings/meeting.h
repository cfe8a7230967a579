// A meeting about the register, its agenda, and the rules for both.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/meetings/meetings_facts.h"
#include "care/people/ids.h"
#include "platform/base/date.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/journal/actor.h"

namespace alongside::meetings {

struct Meeting {
    int version = 1;
    MeetingPlanned plan;
    MeetingState state = MeetingState::kPlanned;
    std::optional<MeetingEnded> ended = {};
    std::optional<std::string> cancelled_because = {};

    const MeetingId& id() const { return plan.id; }
    bool IsOpen() const { return state == MeetingState::kPlanned; }
};

struct Attendee {
    int version = 1;
    AttendeeRecorded details;
};

/// Somebody on the agenda.
struct Item {
    ItemId id;
    people::PersonId person;
    MeetingId meeting;
    int version = 1;
    Date meets_on;
    int position = 0;
    std::string why;
    ItemState state = ItemState::kToDo;
    std::optional<ItemDiscussed> discussed = {};
    std::optional<Instant> written = {};              ///< When that was written last …
    std::optional<journal::ActorId> written_by = {};  ///< … and by whom.
};

/// An action that was agreed about somebody, as words: what, by whom, and how it stands.
struct AgreedAction {
    std::string what;
    std::string who;
    std::string state;
};

/// The agencies of the quorum of whom nobody came, in its order. Upper and lower case do not
/// matter.
std::vector<std::string> MissingOf(
    const std::vector<std::string>& quorum, const std::vector<Attendee>& attendees
);

/// A line for each agency, as typed: tidied, each once.
std::vector<std::string> AgenciesOf(std::string_view typed);

/// Tidies and checks a meeting. `kInvalid` at the field: no place, no chair.
Result<MeetingPlanned> DecideMeeting(MeetingPlanned plan);
/// MEET-1: it is still to be held.
Result<Done> CheckOpen(const Meeting& meeting);
Result<MeetingCancelled> DecideCancelling(const Meeting& meeting, std::string reason);
Result<AttendeeRecorded> DecideAttendee(const Meeting& meeting, AttendeeRecorded attendee);
/// Ends it. `kInvalid`: in the future, or the next one is not after it.
Result<MeetingEnded> DecideEnding(const Meeting& meeting, MeetingEnded ended, Date today);

/// Puts somebody on the agenda. MEET-1; MEET-2: they are not on it already.
Result<ItemAdded> DecideAdding(
    const Meeting& meeting, const std::vector<Item>& of_person, std::string why, int position
);
/// What was said. `kInvalid`: nothing. MEET-3: it is on the agenda.
Result<ItemDiscussed> DecideDiscussion(const Item& item, ItemDiscussed discussed);
/// MEET-3; MEET-4: it was not talked about yet.
Result<ItemTakenOff> DecideTakingOff(const Item& item, std::string reason);

/// The item that comes after one that was just dealt with: the next that is still to do, from the
/// beginning again at the end; nothing when none is left.
std::optional<Item> NextToDo(const std::vector<Item>& agenda, const ItemId& after);

}  // namespace alongside::meetings
