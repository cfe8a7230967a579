// The page of those whose support stepped back.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::keyworking {

/// `quarter` in the query is a day of the quarter that is shown, `page` its page.
web::Response GetSteppedBack(const web::Request& request, site::Visit& visit);

}  // namespace alongside::keyworking
