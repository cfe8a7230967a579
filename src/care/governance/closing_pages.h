// The pages that close an account, and show the work that it leaves.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetClosing(const web::Request& request, site::Visit& visit);
web::Response PostClosing(const web::Request& request, site::Visit& visit);
web::Response GetOpenWork(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
