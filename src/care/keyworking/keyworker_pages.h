// Pages to name a worker, end their part, put it right or take it back, and to hand the
// lead over.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::keyworking {

web::Response GetNaming(const web::Request& request, site::Visit& visit);
web::Response PostNaming(const web::Request& request, site::Visit& visit);
web::Response GetEnding(const web::Request& request, site::Visit& visit);
web::Response PostEnding(const web::Request& request, site::Visit& visit);
web::Response GetPartAmendment(const web::Request& request, site::Visit& visit);
web::Response PostPartAmendment(const web::Request& request, site::Visit& visit);
web::Response GetPartWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostPartWithdrawal(const web::Request& request, site::Visit& visit);

web::Response GetLeadOffer(const web::Request& request, site::Visit& visit);
web::Response PostLeadOffer(const web::Request& request, site::Visit& visit);
web::Response GetLeadAnswer(const web::Request& request, site::Visit& visit);
web::Response PostLeadAnswer(const web::Request& request, site::Visit& visit);

}  // namespace alongside::keyworking
