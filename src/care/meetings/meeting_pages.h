// The pages of a meeting itself: the list, planning, who comes, minutes.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::meetings {

web::Response GetMeetings(const web::Request& request, site::Visit& visit);
web::Response GetMeeting(const web::Request& request, site::Visit& visit);
web::Response GetMinutes(const web::Request& request, site::Visit& visit);
web::Response GetMinutesCsv(const web::Request& request, site::Visit& visit);

web::Response GetPlanning(const web::Request& request, site::Visit& visit);
web::Response PostPlanning(const web::Request& request, site::Visit& visit);
web::Response GetChange(const web::Request& request, site::Visit& visit);
web::Response PostChange(const web::Request& request, site::Visit& visit);
web::Response GetCancelling(const web::Request& request, site::Visit& visit);
web::Response PostCancelling(const web::Request& request, site::Visit& visit);
web::Response GetEnding(const web::Request& request, site::Visit& visit);
web::Response PostEnding(const web::Request& request, site::Visit& visit);
web::Response GetNewAttendee(const web::Request& request, site::Visit& visit);
web::Response PostNewAttendee(const web::Request& request, site::Visit& visit);
web::Response GetAttendee(const web::Request& request, site::Visit& visit);
web::Response PostAttendee(const web::Request& request, site::Visit& visit);

}  // namespace alongside::meetings
