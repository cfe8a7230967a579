// The routes of meetings.
// SPDX-License-Identifier: MIT
#include "care/meetings/module.h"

#include <array>

#include "care/meetings/item_pages.h"
#include "care/meetings/meeting_pages.h"

namespace alongside::meetings {

std::span<const site::Route> MeetingRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /meetings", kHoldMeeting, &GetMeetings},
        {"POST /meetings", kHoldMeeting, &PostPlanning},
        {"GET /meetings/new", kHoldMeeting, &GetPlanning},
        {"GET /meetings/{meeting}", kHoldMeeting, &GetMeeting},
        {"GET /meetings/{meeting}/edit", kHoldMeeting, &GetChange},
        {"POST /meetings/{meeting}/edit", kHoldMeeting, &PostChange},
        {"GET /meetings/{meeting}/cancel", kHoldMeeting, &GetCancelling},
        {"POST /meetings/{meeting}/cancel", kHoldMeeting, &PostCancelling},
        {"GET /meetings/{meeting}/end", kHoldMeeting, &GetEnding},
        {"POST /meetings/{meeting}/end", kHoldMeeting, &PostEnding},
        {"GET /meetings/{meeting}/minutes", kHoldMeeting, &GetMinutes},
        {"GET /meetings/{meeting}/minutes.csv", kExport, &GetMinutesCsv},
        {"GET /meetings/{meeting}/attendees/new", kHoldMeeting, &GetNewAttendee},
        {"POST /meetings/{meeting}/attendees", kHoldMeeting, &PostNewAttendee},
        {"GET /meetings/{meeting}/attendees/{attendee}", kHoldMeeting, &GetAttendee},
        {"POST /meetings/{meeting}/attendees/{attendee}", kHoldMeeting, &PostAttendee},
        {"GET /meetings/{meeting}/items/{item}", kHoldMeeting, &GetItem},
        {"POST /meetings/{meeting}/items/{item}", kHoldMeeting, &PostItem},
        {"POST /meetings/{meeting}/items/{item}/up", kHoldMeeting, &PostUp},
        {"POST /meetings/{meeting}/items/{item}/down", kHoldMeeting, &PostDown},
        {"GET /meetings/{meeting}/items/{item}/take-off", kHoldMeeting, &GetTakingOff},
        {"POST /meetings/{meeting}/items/{item}/take-off", kHoldMeeting, &PostTakingOff},
        {"GET /people/{person}/agenda", kHoldMeeting, &GetAdding},
        {"POST /people/{person}/agenda", kHoldMeeting, &PostAdding},
    });
    return kRoutes;
}

}  // namespace alongside::meetings
