// The pages about what a local authority does for somebody.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::safeguarding {

web::Response GetProtections(const web::Request& request, site::Visit& visit);
web::Response GetNewProtection(const web::Request& request, site::Visit& visit);
web::Response PostNewProtection(const web::Request& request, site::Visit& visit);
web::Response GetProtection(const web::Request& request, site::Visit& visit);
web::Response PostProtection(const web::Request& request, site::Visit& visit);
web::Response GetProtectionWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostProtectionWithdrawal(const web::Request& request, site::Visit& visit);

}  // namespace alongside::safeguarding
