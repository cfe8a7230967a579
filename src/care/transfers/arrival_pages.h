// The pages of an area that is asked to take somebody over.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::transfers {

web::Response GetTransferList(const web::Request& request, site::Visit& visit);
web::Response GetArrival(const web::Request& request, site::Visit& visit);
web::Response PostArrival(const web::Request& request, site::Visit& visit);
web::Response GetArrivalRefusal(const web::Request& request, site::Visit& visit);
web::Response PostArrivalRefusal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::transfers
