// The pages of early signals.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::signals {

web::Response GetSignals(const web::Request& request, site::Visit& visit);
web::Response GetSignal(const web::Request& request, site::Visit& visit);
web::Response PostSignal(const web::Request& request, site::Visit& visit);
web::Response GetSignalWithdrawal(const web::Request& request, site::Visit& visit);
web::Response PostSignalWithdrawal(const web::Request& request, site::Visit& visit);
web::Response GetLook(const web::Request& request, site::Visit& visit);
web::Response PostLook(const web::Request& request, site::Visit& visit);
web::Response GetSignalRule(const web::Request& request, site::Visit& visit);
web::Response PostSignalRule(const web::Request& request, site::Visit& visit);

}  // namespace alongside::signals
