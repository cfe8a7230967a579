// The pages of referrals: the queue, one referral, its letters, those of a person.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::referrals {

web::Response GetReferrals(const web::Request& request, site::Visit& visit);
web::Response GetReferral(const web::Request& request, site::Visit& visit);
web::Response GetLetter(const web::Request& request, site::Visit& visit);
web::Response PostLinkMail(const web::Request& request, site::Visit& visit);
web::Response GetReferralsOfPerson(const web::Request& request, site::Visit& visit);

}  // namespace alongside::referrals
