// A review as a file for a calendar, which says when, and nothing about whom.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/reviews/review.h"
#include "platform/base/instant.h"

namespace alongside::reviews {

/// An iCalendar file (RFC 5545) of a review that has a day. It lies in other people's calendars,
/// some of which anybody can see: so it holds no name and no place, since the place may be a home.
std::string InvitationCalendar(const Review& review, Instant now);

}  // namespace alongside::reviews
