// The page of a person, and of everything that was changed in their record.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::overview {

/// As it is now; with `as-at` and `as-known`, as it was on a day as far as known on a day.
web::Response GetPerson(const web::Request& request, site::Visit& visit);
/// The same record for a program; 422 for a day that is none, where the page would show today.
web::Response GetPersonJson(const web::Request& request, site::Visit& visit);
web::Response GetHistory(const web::Request& request, site::Visit& visit);

}  // namespace alongside::overview
