// The forms about a referral.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/referrals/referral.h"
#include "platform/site/answers.h"
#include "platform/site/visit.h"

namespace alongside::referrals {

web::Response GetNewReferral(const web::Request& request, site::Visit& visit);
web::Response PostReferral(const web::Request& request, site::Visit& visit);
web::Response GetCorrection(const web::Request& request, site::Visit& visit);
web::Response PostCorrection(const web::Request& request, site::Visit& visit);
web::Response GetQuestion(const web::Request& request, site::Visit& visit);
web::Response PostQuestion(const web::Request& request, site::Visit& visit);
web::Response GetAnswer(const web::Request& request, site::Visit& visit);
web::Response PostAnswer(const web::Request& request, site::Visit& visit);
web::Response GetAcceptance(const web::Request& request, site::Visit& visit);
web::Response PostAcceptance(const web::Request& request, site::Visit& visit);
web::Response GetDecline(const web::Request& request, site::Visit& visit);
web::Response PostDecline(const web::Request& request, site::Visit& visit);
web::Response GetAppeal(const web::Request& request, site::Visit& visit);
web::Response PostAppeal(const web::Request& request, site::Visit& visit);
web::Response GetLinking(const web::Request& request, site::Visit& visit);
web::Response PostLinking(const web::Request& request, site::Visit& visit);
web::Response GetUnlinking(const web::Request& request, site::Visit& visit);
web::Response PostUnlinking(const web::Request& request, site::Visit& visit);
web::Response GetSame(const web::Request& request, site::Visit& visit);
web::Response PostSame(const web::Request& request, site::Visit& visit);
web::Response GetParting(const web::Request& request, site::Visit& visit);
web::Response PostParting(const web::Request& request, site::Visit& visit);
web::Response GetReferralWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostReferralWithdrawal(const web::Request& request, site::Visit& visit);
web::Response GetContact(const web::Request& request, site::Visit& visit);
web::Response PostContact(const web::Request& request, site::Visit& visit);

/// What was told, from a form of staff or of whoever refers.
ReferralArrived ReadTold(site::Answers& answers);

}  // namespace alongside::referrals
