// Pages to record an admission and a discharge, change them, put them right or take them back.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::admissions {

web::Response GetAdmitting(const web::Request& request, site::Visit& visit);
web::Response PostAdmitting(const web::Request& request, site::Visit& visit);
web::Response GetDischarging(const web::Request& request, site::Visit& visit);
web::Response PostDischarging(const web::Request& request, site::Visit& visit);
web::Response GetAdmissionAmendment(const web::Request& request, site::Visit& visit);
web::Response PostAdmissionAmendment(const web::Request& request, site::Visit& visit);
web::Response GetAdmissionWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostAdmissionWithdrawal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::admissions
