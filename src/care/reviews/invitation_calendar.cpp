// Writes the file for a calendar.
// SPDX-License-Identifier: MIT
#include "care/reviews/invitation_calendar.h"

#include "platform/base/calendar_file.h"

namespace alongside::reviews {

// A review with a time keeps half a day free.
std::string InvitationCalendar(const Review& review, Instant now) {
    CalendarEvent event = {
        .id = review.id.value,
        .day = review.planned_on.value_or(Date{}),
        .length = std::chrono::hours(4),
        .words = "Review meeting",
        .more = "Ask whoever invited you where it is and how to join.",
        .version = review.version,
        .state = review.status == ReviewStatus::kCancelled ? CalendarEvent::State::kCancelled
                                                           : CalendarEvent::State::kHappens};
    if (review.planned_at) event.at = std::chrono::minutes(*review.planned_at);
    return CalendarFile("Review", {event}, now);
}

}  // namespace alongside::reviews
