// Meetings, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/meetings/meeting_store.h"

#include "care/meetings/meetings_rows.h"
#include "care/meetings/meetings_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::meetings {

Result<Meeting> MeetingStore::Get(const MeetingId& id) const {
    auto meeting = tables_.First(
        sql::kGetMeeting,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"meeting", id}},
        ReadMeeting
    );
    if (!meeting) return Error{Fault::kNotFound, "There is no such meeting"};
    return *std::move(meeting);
}

Result<Meeting> MeetingStore::GetToChange(const MeetingId& id, int seen) const {
    return AsSeen(Get(id), seen, "this meeting");
}

std::vector<Meeting> MeetingStore::Ahead(Date from, int limit) const {
    return tables_.All(
        sql::kListMeetingsAhead,
        {{"area", scope_.area()}, {"from", from}, {"limit", limit}},
        ReadMeeting
    );
}

std::vector<Meeting> MeetingStore::Past(Date before, const MeetingId& before_meeting, int limit)
    const {
    return tables_.All(
        sql::kListMeetingsPast,
        {{"area", scope_.area()},
         {"before", before},
         {"before_meeting", before_meeting},
         {"limit", limit}},
        ReadMeeting
    );
}

std::vector<Attendee> MeetingStore::Attendees(const MeetingId& meeting) const {
    return tables_.All(
        sql::kListAttendees,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"meeting", meeting}},
        [&](const db::Row& row) -> Attendee {
            return {
                .version = row.Get<int>(1),
                .details = {
                    .meeting = meeting,
                    .id = row.Get<AttendeeId>(0),
                    .name = row.Get<std::string>(2),
                    .agency = row.Get<std::string>(3),
                    .attendance = row.Get<Attendance>(4)}};
        }
    );
}

Result<Attendee> MeetingStore::GetAttendee(const MeetingId& meeting, const AttendeeId& id) const {
    for (Attendee& attendee : Attendees(meeting))
        if (attendee.details.id == id) return std::move(attendee);
    return Error{Fault::kNotFound, "Nobody of that name was asked to the meeting"};
}

std::vector<Item> MeetingStore::Agenda(const MeetingId& meeting) const {
    return tables_.All(
        sql::kListAgenda,
        {{"area", scope_.area()}, {"meeting", meeting}, {"limit", kLongestAgenda}},
        ReadItem
    );
}

std::vector<Item> ItemsOf(const db::Reader& tables, const identity::Scope& person) {
    return tables.All(
        sql::kListItemsOfPerson, {{"area", person.area()}, {"stream", person.stream()}}, ReadItem
    );
}

Result<Item> ItemOf(const db::Reader& tables, const identity::Scope& person, const ItemId& id) {
    for (Item& item : ItemsOf(tables, person))
        if (item.id == id) return std::move(item);
    return Error{Fault::kNotFound, "They are not on this agenda"};
}

}  // namespace alongside::meetings
