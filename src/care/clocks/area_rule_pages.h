// The pages about the rules of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::clocks {

web::Response GetAreaRules(const web::Request& request, site::Visit& visit);
web::Response GetTerm(const web::Request& request, site::Visit& visit);
web::Response PostTerm(const web::Request& request, site::Visit& visit);
web::Response GetAdoption(const web::Request& request, site::Visit& visit);
web::Response PostAdoption(const web::Request& request, site::Visit& visit);
web::Response GetHolidays(const web::Request& request, site::Visit& visit);
web::Response PostHolidays(const web::Request& request, site::Visit& visit);
web::Response PostRecalculation(const web::Request& request, site::Visit& visit);

}  // namespace alongside::clocks
