// The page that says who looks after concerns.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::safeguarding {

web::Response GetLeads(const web::Request& request, site::Visit& visit);
web::Response PostLeads(const web::Request& request, site::Visit& visit);

}  // namespace alongside::safeguarding
