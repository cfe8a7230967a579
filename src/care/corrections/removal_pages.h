// Pages of removing an entry that is about somebody else: asking, deciding, and what waits.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::corrections {

web::Response GetAsking(const web::Request& request, site::Visit& visit);
web::Response PostAsking(const web::Request& request, site::Visit& visit);
web::Response GetRemoval(const web::Request& request, site::Visit& visit);
web::Response PostAgreement(const web::Request& request, site::Visit& visit);
web::Response GetDeclining(const web::Request& request, site::Visit& visit);
web::Response PostDeclining(const web::Request& request, site::Visit& visit);
web::Response GetWithdrawing(const web::Request& request, site::Visit& visit);
web::Response PostWithdrawing(const web::Request& request, site::Visit& visit);
/// What waits in the area; `after` in the query leads to later pages.
web::Response GetWaiting(const web::Request& request, site::Visit& visit);

}  // namespace alongside::corrections
