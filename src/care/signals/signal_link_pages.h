// Giving somebody a link to tell of a signal, and the page behind it.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::signals {

web::Response GetSignalLink(const web::Request& request, site::Visit& visit);
web::Response PostSignalLink(const web::Request& request, site::Visit& visit);
web::Response GetTelling(const web::Request& request, site::Visit& visit);
web::Response PostTelling(const web::Request& request, site::Visit& visit);

}  // namespace alongside::signals
