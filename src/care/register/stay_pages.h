// Pages about a place on the register: referral, decision, removal, and putting it right.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::dsr {

web::Response GetReferral(const web::Request& request, site::Visit& visit);
web::Response PostReferral(const web::Request& request, site::Visit& visit);
web::Response GetDecision(const web::Request& request, site::Visit& visit);
web::Response PostDecision(const web::Request& request, site::Visit& visit);
web::Response GetRemoval(const web::Request& request, site::Visit& visit);
web::Response PostRemoval(const web::Request& request, site::Visit& visit);
web::Response GetStayAmendment(const web::Request& request, site::Visit& visit);
web::Response PostStayAmendment(const web::Request& request, site::Visit& visit);
web::Response GetStayWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostStayWithdrawal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::dsr
