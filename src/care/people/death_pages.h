// Pages about a death: recording it, what is to be done, and taking it back.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::people {

/// What is recorded, or the form to record it.
web::Response GetDeath(const web::Request& request, site::Visit& visit);
web::Response PostDeath(const web::Request& request, site::Visit& visit);
web::Response GetDeathChange(const web::Request& request, site::Visit& visit);
web::Response GetDeathStep(const web::Request& request, site::Visit& visit);
web::Response PostDeathStep(const web::Request& request, site::Visit& visit);
web::Response GetDeathUndoing(const web::Request& request, site::Visit& visit);
web::Response PostDeathUndoing(const web::Request& request, site::Visit& visit);

}  // namespace alongside::people
