// Crisis sheets over HTTP: the way to them, the sheet, its forms.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::crisis {

web::Response GetCrisisHome(const web::Request& request, site::Visit& visit);
web::Response PostCrisisSearch(const web::Request& request, site::Visit& visit);
web::Response GetCrisisSearch(const web::Request& request, site::Visit& visit);
web::Response GetCrisis(const web::Request& request, site::Visit& visit);
web::Response GetVersions(const web::Request& request, site::Visit& visit);

}  // namespace alongside::crisis
