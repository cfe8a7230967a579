// The forms about a quarter's return: its words, signing off, reopening.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::returns {

web::Response GetNarrative(const web::Request& request, site::Visit& visit);
web::Response PostNarrative(const web::Request& request, site::Visit& visit);
web::Response GetSigning(const web::Request& request, site::Visit& visit);
web::Response PostSigning(const web::Request& request, site::Visit& visit);
web::Response GetReopening(const web::Request& request, site::Visit& visit);
web::Response PostReopening(const web::Request& request, site::Visit& visit);

}  // namespace alongside::returns
