// The form behind a link: a few pages, each remembered, to be looked over before it is sent.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/referrals/referral.h"
#include "care/referrals/told_view.h"
#include "platform/site/answers.h"
#include "platform/site/visit.h"

namespace alongside::referrals {

web::Response GetTelling(const web::Request& request, site::Visit& visit);
web::Response PostTelling(const web::Request& request, site::Visit& visit);
web::Response GetCheck(const web::Request& request, site::Visit& visit);
web::Response PostSending(const web::Request& request, site::Visit& visit);

/// What was told, from a form of staff or of whoever refers. What is missing or wrong is among the
/// faults of `answers`, in the order in which staff are asked.
ReferralArrived ReadTold(site::Answers& answers, FilledBy by);

}  // namespace alongside::referrals
