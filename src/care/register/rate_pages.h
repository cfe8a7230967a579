// Pages to give a rating, put it right or take it back.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::dsr {

web::Response GetRating(const web::Request& request, site::Visit& visit);
web::Response PostRating(const web::Request& request, site::Visit& visit);
web::Response GetRatingAmendment(const web::Request& request, site::Visit& visit);
web::Response PostRatingAmendment(const web::Request& request, site::Visit& visit);
web::Response GetRatingWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostRatingWithdrawal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::dsr
