// The pages of working through an agenda.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::meetings {

web::Response GetItem(const web::Request& request, site::Visit& visit);
web::Response PostItem(const web::Request& request, site::Visit& visit);
web::Response PostUp(const web::Request& request, site::Visit& visit);
web::Response PostDown(const web::Request& request, site::Visit& visit);
web::Response GetTakingOff(const web::Request& request, site::Visit& visit);
web::Response PostTakingOff(const web::Request& request, site::Visit& visit);
/// From somebody's own page: the next meeting is to talk about them.
web::Response GetAdding(const web::Request& request, site::Visit& visit);
web::Response PostAdding(const web::Request& request, site::Visit& visit);

}  // namespace alongside::meetings
