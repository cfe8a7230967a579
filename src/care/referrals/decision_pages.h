// The forms by which a referral is decided: alone, with another, or as part of a record.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/form_page.h"

namespace alongside::referrals {

web::Response ShowAcceptance(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostAcceptance(const web::Request& request, site::Visit& visit);
web::Response ShowDecline(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostDecline(const web::Request& request, site::Visit& visit);
web::Response ShowAppeal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostAppeal(const web::Request& request, site::Visit& visit);
web::Response ShowLinking(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostLinking(const web::Request& request, site::Visit& visit);
web::Response ShowUnlinking(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostUnlinking(const web::Request& request, site::Visit& visit);
web::Response ShowSame(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostSame(const web::Request& request, site::Visit& visit);
web::Response ShowParting(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
);
web::Response PostParting(const web::Request& request, site::Visit& visit);

}  // namespace alongside::referrals
