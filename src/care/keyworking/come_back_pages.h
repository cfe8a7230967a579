// The page by which somebody comes back: it shows beforehand exactly what comes back with them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::keyworking {

web::Response GetComingBack(const web::Request& request, site::Visit& visit);
web::Response PostComingBack(const web::Request& request, site::Visit& visit);

}  // namespace alongside::keyworking
