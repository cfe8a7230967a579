// Reads meetings about the register, who came, and their agendas.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/meetings/meeting.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::meetings {

/// At most so many people are on one agenda.
inline constexpr int kLongestAgenda = 500;

class MeetingStore {
public:
    /// `scope` is of a whole area.
    MeetingStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// The meeting, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Meeting> Get(const MeetingId& id) const;
    Result<Meeting> GetToChange(const MeetingId& id, int seen) const;
    /// Those from a day on, the soonest first.
    std::vector<Meeting> Ahead(Date from, int limit) const;
    /// Those before one that is on `before`, the latest first; without one, those before that day.
    std::vector<Meeting> Past(Date before, const MeetingId& before_meeting, int limit) const;

    std::vector<Attendee> Attendees(const MeetingId& meeting) const;
    Result<Attendee> GetAttendee(const MeetingId& meeting, const AttendeeId& id) const;
    /// In the order in which they are talked about.
    std::vector<Item> Agenda(const MeetingId& meeting) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// The agendas on which a person was, the latest first.
std::vector<Item> ItemsOf(const db::Reader& tables, const identity::Scope& person);
/// One of them, or `kNotFound`.
Result<Item> ItemOf(const db::Reader& tables, const identity::Scope& person, const ItemId& id);

}  // namespace alongside::meetings
