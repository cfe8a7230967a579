// The page of letters that go out by e-mail.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetMail(const web::Request& request, site::Visit& visit);
/// Sends what failed once more, and what waits.
web::Response PostMail(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
