// Pages about stepping down: the plan, its steps, who takes over, school, and stepping back.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::keyworking {

web::Response GetStepDown(const web::Request& request, site::Visit& visit);
web::Response GetPlanning(const web::Request& request, site::Visit& visit);
web::Response PostPlanning(const web::Request& request, site::Visit& visit);
web::Response GetPlanChange(const web::Request& request, site::Visit& visit);
web::Response PostPlanChange(const web::Request& request, site::Visit& visit);
web::Response GetStep(const web::Request& request, site::Visit& visit);
web::Response PostStep(const web::Request& request, site::Visit& visit);
web::Response GetTaking(const web::Request& request, site::Visit& visit);
web::Response PostTaking(const web::Request& request, site::Visit& visit);
web::Response GetOffer(const web::Request& request, site::Visit& visit);
web::Response PostOffer(const web::Request& request, site::Visit& visit);
web::Response GetAnswer(const web::Request& request, site::Visit& visit);
web::Response PostAnswer(const web::Request& request, site::Visit& visit);
web::Response GetSchool(const web::Request& request, site::Visit& visit);
web::Response PostSchool(const web::Request& request, site::Visit& visit);
web::Response GetSteppingBack(const web::Request& request, site::Visit& visit);
web::Response PostSteppingBack(const web::Request& request, site::Visit& visit);
web::Response GetReengagement(const web::Request& request, site::Visit& visit);
web::Response PostReengagement(const web::Request& request, site::Visit& visit);

}  // namespace alongside::keyworking
