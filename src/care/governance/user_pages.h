// The pages on which an administrator finds, makes and changes accounts.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetUsers(const web::Request& request, site::Visit& visit);
web::Response GetNewUser(const web::Request& request, site::Visit& visit);
web::Response PostUser(const web::Request& request, site::Visit& visit);
web::Response GetUserAmendment(const web::Request& request, site::Visit& visit);
web::Response PostUserAmendment(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
