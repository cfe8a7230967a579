// The pages about what is due for a person.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::clocks {

web::Response GetDeadlines(const web::Request& request, site::Visit& visit);
web::Response GetExtension(const web::Request& request, site::Visit& visit);
web::Response PostExtension(const web::Request& request, site::Visit& visit);

}  // namespace alongside::clocks
