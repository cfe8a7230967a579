// The page of what needs somebody today.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::today {

web::Response GetToday(const web::Request& request, site::Visit& visit);
web::Response GetCalendar(const web::Request& request, site::Visit& visit);
web::Response PostCalendar(const web::Request& request, site::Visit& visit);
web::Response PostCalendarStop(const web::Request& request, site::Visit& visit);

}  // namespace alongside::today
