// The pages of an area: administration's first, and its settings.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetAdmin(const web::Request& request, site::Visit& visit);
web::Response GetArea(const web::Request& request, site::Visit& visit);
web::Response PostArea(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
