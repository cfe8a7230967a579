// Pages to open and close an episode of support, put it right or take it back, and of its phases.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::keyworking {

web::Response GetOpening(const web::Request& request, site::Visit& visit);
web::Response PostOpening(const web::Request& request, site::Visit& visit);
web::Response GetClosing(const web::Request& request, site::Visit& visit);
web::Response PostClosing(const web::Request& request, site::Visit& visit);
web::Response GetEpisodeAmendment(const web::Request& request, site::Visit& visit);
web::Response PostEpisodeAmendment(const web::Request& request, site::Visit& visit);
web::Response GetEpisodeWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostEpisodeWithdrawal(const web::Request& request, site::Visit& visit);

web::Response GetPhases(const web::Request& request, site::Visit& visit);
web::Response GetPhaseMove(const web::Request& request, site::Visit& visit);
web::Response PostPhaseMove(const web::Request& request, site::Visit& visit);
web::Response GetActivity(const web::Request& request, site::Visit& visit);
web::Response PostActivity(const web::Request& request, site::Visit& visit);

}  // namespace alongside::keyworking
