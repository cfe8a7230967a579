// The pages that show actions: of a person, one of them, and of the whole area.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::actions {

web::Response GetActions(const web::Request& request, site::Visit& visit);
web::Response GetAction(const web::Request& request, site::Visit& visit);
web::Response GetOpenActions(const web::Request& request, site::Visit& visit);

}  // namespace alongside::actions
