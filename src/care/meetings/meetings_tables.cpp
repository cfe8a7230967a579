// The only writer of the meetings' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/meetings/meetings_tables.h"

#include "care/meetings/meetings_facts.h"
#include "care/meetings/meetings_rows.h"
#include "care/meetings/meetings_sql.h"

namespace alongside::meetings {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kMeetings = ALONGSIDE_PROJECTION(
    "meetings",
    1,
    "meeting, version, meets_on, starts_at, place, chair, quorum, state, ended_on, note, next_on, "
    "cancelled_because"
);
constexpr journal::Projection kAttendees = ALONGSIDE_PROJECTION(
    "meeting_attendees", 1, "meeting, attendee, version, name, agency, attendance"
);
constexpr journal::Projection kItems = ALONGSIDE_PROJECTION(
    "agenda_items",
    1,
    "item, meeting, version, meets_on, place, why, state, discussed_on, said, decided, rating, "
    "written, written_by"
);

void Apply(Tx& tx, const Entry& entry, const MeetingPlanned& e) {
    tx.Execute(
        sql::kInsertMeeting,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"meeting", e.id},
         {"meets_on", e.on},
         {"starts_at", e.starts_at},
         {"place", e.place},
         {"chair", e.chair},
         {"quorum", Joined(e.quorum)}}
    );
}

void Apply(Tx& tx, const Entry& entry, const MeetingCancelled& e) {
    tx.Execute(
        sql::kUpdateMeetingCancelled,
        {{"area", entry.area}, {"stream", entry.stream}, {"meeting", e.id}, {"reason", e.reason}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AttendeeRecorded& e) {
    tx.Execute(
        sql::kInsertAttendee,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"meeting", e.meeting},
         {"attendee", e.id},
         {"name", e.name},
         {"agency", e.agency},
         {"attendance", e.attendance}}
    );
}

void Apply(Tx& tx, const Entry& entry, const MeetingEnded& e) {
    tx.Execute(
        sql::kUpdateMeetingEnded,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"meeting", e.id},
         {"ended_on", e.on},
         {"note", e.note},
         {"next_on", e.next_on}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ItemAdded& e) {
    tx.Execute(
        sql::kInsertAgendaItem,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"item", e.id},
         {"meeting", e.meeting},
         {"meets_on", e.meets_on},
         {"place", e.position},
         {"why", e.why}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ItemPlaced& e) {
    tx.Execute(
        sql::kUpdateAgendaItemPlace,
        {{"area", entry.area}, {"stream", entry.stream}, {"item", e.id}, {"place", e.position}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ItemTakenOff& e) {
    tx.Execute(
        sql::kUpdateAgendaItemTakenOff,
        {{"area", entry.area}, {"stream", entry.stream}, {"item", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ItemDiscussed& e) {
    tx.Execute(
        sql::kUpdateAgendaItemDiscussed,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"item", e.id},
         {"discussed_on", e.on},
         {"said", e.said},
         {"decided", e.decided},
         {"rating", e.rating},
         {"written", entry.recorded},
         {"written_by", entry.actor}}
    );
}

}  // namespace

void AddMeetings(journal::Catalogue& catalogue) {
    catalogue.Add<MeetingPlanned>(&Apply);
    catalogue.Add<MeetingCancelled>(&Apply);
    catalogue.Add<AttendeeRecorded>(&Apply);
    catalogue.Add<MeetingEnded>(&Apply);
    catalogue.Add<ItemAdded>(&Apply);
    catalogue.Add<ItemPlaced>(&Apply);
    catalogue.Add<ItemTakenOff>(&Apply);
    catalogue.Add<ItemDiscussed>(&Apply);
    catalogue.AddTable(kMeetings);
    catalogue.AddTable(kAttendees);
    catalogue.AddTable(kItems);
}

}  // namespace alongside::meetings
