// The page of one stay in hospital, and the list of everybody who is in hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::admissions {

web::Response GetStay(const web::Request& request, site::Visit& visit);
web::Response GetInpatients(const web::Request& request, site::Visit& visit);

}  // namespace alongside::admissions
