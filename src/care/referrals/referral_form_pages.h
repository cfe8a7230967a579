// The forms about what is told of a young person, asked and answered.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/form_page.h"

namespace alongside::referrals {

web::Response ShowNew(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostReferral(const web::Request& request, site::Visit& visit);
web::Response ShowCorrection(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostCorrection(const web::Request& request, site::Visit& visit);
web::Response ShowQuestion(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostQuestion(const web::Request& request, site::Visit& visit);
web::Response ShowAnswer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostAnswer(const web::Request& request, site::Visit& visit);
web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostReferralWithdrawal(const web::Request& request, site::Visit& visit);
web::Response ShowContact(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostContact(const web::Request& request, site::Visit& visit);

}  // namespace alongside::referrals
