// Planning a meeting, who comes, calling it off and ending it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/meetings/meeting.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::meetings {

struct PlanMeetingCommand {
    int seen = 0;         ///< Of a meeting that is changed; 0 for a new one.
    MeetingPlanned plan;  ///< Its id is empty for a new one.
};
Result<MeetingPlanned> PlanMeeting(const identity::Work& work, const PlanMeetingCommand& command);

struct CancelMeetingCommand {
    MeetingId meeting;
    int seen = 0;
    std::string reason;
};
Result<MeetingCancelled> CancelMeeting(
    const identity::Work& work, const CancelMeetingCommand& command
);

struct RecordAttendeeCommand {
    AttendeeRecorded attendee;  ///< Its id is empty for somebody new.
};
/// Whoever says it last is right: two who tick names at once do not stand in each other's way.
Result<AttendeeRecorded> RecordAttendee(
    const identity::Work& work, const RecordAttendeeCommand& command
);

struct EndMeetingCommand {
    int seen = 0;
    MeetingEnded ended;
};
Result<MeetingEnded> EndMeeting(const identity::Work& work, const EndMeetingCommand& command);

}  // namespace alongside::meetings
