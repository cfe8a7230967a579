// Load, decide, record: the meeting itself.
// SPDX-License-Identifier: MIT
#include "care/meetings/plan_meeting.h"

#include <utility>

#include "care/meetings/meeting_store.h"

namespace alongside::meetings {
namespace {

using identity::Permission;
using identity::Work;

Result<identity::Scope> LockArea(const Work& work) {
    TRY_ASSIGN(auto area, work.policy.AllowArea(work.actor, Permission::kHoldMeeting));
    work.journal.Lock(area.stream());
    return area;
}

}  // namespace

Result<MeetingPlanned> PlanMeeting(const Work& work, const PlanMeetingCommand& command) {
    TRY_ASSIGN(const auto area, LockArea(work));
    TRY_ASSIGN(MeetingPlanned plan, DecideMeeting(command.plan));
    if (plan.id.empty()) {
        plan.id = MeetingId::New();
    } else {
        TRY_ASSIGN(
            const Meeting held, MeetingStore(work.tables, area).GetToChange(plan.id, command.seen)
        );
        TRY(CheckOpen(held));
    }
    return work.journal.Record(area.stream(), plan);
}

Result<MeetingCancelled> CancelMeeting(const Work& work, const CancelMeetingCommand& command) {
    TRY_ASSIGN(const auto area, LockArea(work));
    TRY_ASSIGN(
        const Meeting held,
        MeetingStore(work.tables, area).GetToChange(command.meeting, command.seen)
    );
    TRY_ASSIGN(auto cancelled, DecideCancelling(held, command.reason));
    return work.journal.Record(area.stream(), cancelled);
}

Result<AttendeeRecorded> RecordAttendee(const Work& work, const RecordAttendeeCommand& command) {
    TRY_ASSIGN(const auto area, LockArea(work));
    const MeetingStore store(work.tables, area);
    TRY_ASSIGN(const Meeting meeting, store.Get(command.attendee.meeting));
    TRY_ASSIGN(AttendeeRecorded attendee, DecideAttendee(meeting, command.attendee));
    if (attendee.id.empty())
        attendee.id = AttendeeId::New();
    else
        TRY(store.GetAttendee(attendee.meeting, attendee.id));
    return work.journal.Record(area.stream(), attendee);
}

Result<MeetingEnded> EndMeeting(const Work& work, const EndMeetingCommand& command) {
    TRY_ASSIGN(const auto area, LockArea(work));
    TRY_ASSIGN(
        const Meeting held,
        MeetingStore(work.tables, area).GetToChange(command.ended.id, command.seen)
    );
    TRY_ASSIGN(auto ended, DecideEnding(held, command.ended, work.today));
    return work.journal.Record(area.stream(), ended);
}

}  // namespace alongside::meetings
