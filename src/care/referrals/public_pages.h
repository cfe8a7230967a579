// Referring without an account.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/referrals/send_referral.h"
#include "platform/site/guest.h"

namespace alongside::referrals {

web::Response GetStart(const web::Request& request, site::Visit& visit);
web::Response PostStart(const web::Request& request, site::Visit& visit);
web::Response GetNews(const web::Request& request, site::Visit& visit);
web::Response PostNewsAnswer(const web::Request& request, site::Visit& visit);
web::Response PostNewsAppeal(const web::Request& request, site::Visit& visit);

/// What is shown once a referral was sent: its reference, and the code that opens its news.
web::Response ShowSent(const site::Visit& visit, const SentReferral& sent);

}  // namespace alongside::referrals
