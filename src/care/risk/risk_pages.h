// The pages about somebody's rating, and about an area's questions.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::risk {

web::Response GetRating(const web::Request& request, site::Visit& visit);
web::Response PostRating(const web::Request& request, site::Visit& visit);
web::Response GetRisk(const web::Request& request, site::Visit& visit);
web::Response GetAssessment(const web::Request& request, site::Visit& visit);
web::Response PostAssessment(const web::Request& request, site::Visit& visit);
web::Response GetAssessmentWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostAssessmentWithdrawal(const web::Request& request, site::Visit& visit);
web::Response GetDuty(const web::Request& request, site::Visit& visit);
web::Response PostDuty(const web::Request& request, site::Visit& visit);

}  // namespace alongside::risk
