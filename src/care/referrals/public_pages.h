// Referring without an account.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/guest.h"

namespace alongside::referrals {

web::Response GetStart(const web::Request& request, site::Visit& visit);
web::Response PostStart(const web::Request& request, site::Visit& visit);
web::Response GetTelling(const web::Request& request, site::Visit& visit);
web::Response PostTelling(const web::Request& request, site::Visit& visit);
web::Response PostChange(const web::Request& request, site::Visit& visit);
web::Response PostSending(const web::Request& request, site::Visit& visit);
web::Response GetNews(const web::Request& request, site::Visit& visit);
web::Response PostNewsAnswer(const web::Request& request, site::Visit& visit);
web::Response PostNewsAppeal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::referrals
