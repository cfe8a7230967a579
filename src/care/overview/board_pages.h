// The register board, its search and its export over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::overview {

/// `/register`, `/register.csv`, `/register.xlsx` and the search.
std::span<const site::Route> BoardRoutes();

}  // namespace alongside::overview
