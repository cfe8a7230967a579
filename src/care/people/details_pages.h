// Pages to add somebody and to change what we hold of them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::people {

web::Response GetAdding(const web::Request& request, site::Visit& visit);
web::Response PostAdding(const web::Request& request, site::Visit& visit);
web::Response GetDetails(const web::Request& request, site::Visit& visit);
web::Response PostDetails(const web::Request& request, site::Visit& visit);

}  // namespace alongside::people
