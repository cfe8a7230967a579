// The pages of the EHC plan and its reviews.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::keyworking {

web::Response GetEhcPlan(const web::Request& request, site::Visit& visit);
web::Response GetNewEhcReview(const web::Request& request, site::Visit& visit);
web::Response PostNewEhcReview(const web::Request& request, site::Visit& visit);
web::Response GetEhcDecision(const web::Request& request, site::Visit& visit);
web::Response PostEhcDecision(const web::Request& request, site::Visit& visit);
web::Response GetEhcReviewAmendment(const web::Request& request, site::Visit& visit);
web::Response PostEhcReviewAmendment(const web::Request& request, site::Visit& visit);
web::Response GetEhcReviewWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostEhcReviewWithdrawal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::keyworking
