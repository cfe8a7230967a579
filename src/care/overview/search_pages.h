// Finding people by name or NHS number, which are never part of an address.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/site/visit.h"

namespace alongside::overview {

/// Keeps what was typed for a day and shows its results under an id.
web::Response PostSearch(const web::Request& request, site::Visit& visit);
/// The results, to who searched.
web::Response GetSearch(const web::Request& request, site::Visit& visit);

}  // namespace alongside::overview
