// The page on which a return typed by hand is checked.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::returns {

web::Response GetCheck(const web::Request& request, site::Visit& visit);
/// Checks what was pasted, uploaded or typed. It changes and keeps nothing.
web::Response PostCheck(const web::Request& request, site::Visit& visit);

}  // namespace alongside::returns
