// The page of one's own account.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetAccount(const web::Request& request, site::Visit& visit);
web::Response PostAccount(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
