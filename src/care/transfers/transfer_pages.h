// The pages of handing somebody over, in the record of who is handed over.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::transfers {

web::Response GetTransfers(const web::Request& request, site::Visit& visit);
web::Response GetOutsideOffer(const web::Request& request, site::Visit& visit);
web::Response PostOutsideOffer(const web::Request& request, site::Visit& visit);
web::Response GetAreaOffer(const web::Request& request, site::Visit& visit);
web::Response PostAreaOffer(const web::Request& request, site::Visit& visit);
web::Response GetAcceptance(const web::Request& request, site::Visit& visit);
web::Response PostAcceptance(const web::Request& request, site::Visit& visit);
web::Response GetRefusal(const web::Request& request, site::Visit& visit);
web::Response PostRefusal(const web::Request& request, site::Visit& visit);
web::Response GetTakingBack(const web::Request& request, site::Visit& visit);
web::Response PostTakingBack(const web::Request& request, site::Visit& visit);

}  // namespace alongside::transfers
