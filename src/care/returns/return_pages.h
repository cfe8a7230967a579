// The page of a quarter's return, the people behind its figures, and its files.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::returns {

/// To the last quarter that has ended, or to the one asked for.
web::Response GetReturns(const web::Request& request, site::Visit& visit);
web::Response GetReturn(const web::Request& request, site::Visit& visit);
/// One of the versions that were signed off, as it was signed.
web::Response GetSignedReturn(const web::Request& request, site::Visit& visit);
/// The people or allocations that a figure counts.
web::Response GetReturnPeople(const web::Request& request, site::Visit& visit);
web::Response GetReturnXlsx(const web::Request& request, site::Visit& visit);
web::Response GetReturnJson(const web::Request& request, site::Visit& visit);

}  // namespace alongside::returns
