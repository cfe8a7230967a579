// The page of what the service does by itself and could not do.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetJobs(const web::Request& request, site::Visit& visit);
web::Response PostJobs(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
