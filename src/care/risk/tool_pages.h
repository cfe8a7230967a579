// The administrator's pages about questions and duties.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::risk {

web::Response GetTool(const web::Request& request, site::Visit& visit);
web::Response GetQuestionnaire(const web::Request& request, site::Visit& visit);
web::Response GetPublishing(const web::Request& request, site::Visit& visit);
web::Response PostPublishing(const web::Request& request, site::Visit& visit);
web::Response GetDutySetting(const web::Request& request, site::Visit& visit);
web::Response PostDutySetting(const web::Request& request, site::Visit& visit);

}  // namespace alongside::risk
