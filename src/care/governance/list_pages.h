// The pages of an area's lists of teams and localities.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::governance {

web::Response GetLists(const web::Request& request, site::Visit& visit);
web::Response PostListItem(const web::Request& request, site::Visit& visit);
web::Response GetListItemRemoval(const web::Request& request, site::Visit& visit);
web::Response PostListItemRemoval(const web::Request& request, site::Visit& visit);

}  // namespace alongside::governance
