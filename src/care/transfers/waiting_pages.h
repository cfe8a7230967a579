// The pages of an offer that nobody answers, and of an acceptance that was none.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::transfers {

web::Response GetReminder(const web::Request& request, site::Visit& visit);
web::Response PostReminder(const web::Request& request, site::Visit& visit);
web::Response GetNotAccepted(const web::Request& request, site::Visit& visit);
web::Response PostNotAccepted(const web::Request& request, site::Visit& visit);
web::Response GetAnswerTime(const web::Request& request, site::Visit& visit);
web::Response PostAnswerTime(const web::Request& request, site::Visit& visit);

}  // namespace alongside::transfers
