// The calendar of an area's reviews over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::reviews {

/// `/reviews`.
std::span<const site::Route> CalendarRoutes();

}  // namespace alongside::reviews
