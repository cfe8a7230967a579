// The pages on which an administrator sets somebody's password.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetUserPassword(const web::Request& request, site::Visit& visit);
web::Response PostUserPassword(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
