// Pages to put a rating right or take it back. One is given on the pages of care/risk.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::dsr {

web::Response GetRatingAmendment(const web::Request& request, site::Visit& visit);
web::Response PostRatingAmendment(const web::Request& request, site::Visit& visit);
web::Response GetRatingWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostRatingWithdrawal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::dsr
