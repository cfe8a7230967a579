// What reviews give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::reviews {

std::span<const site::Route> ReviewRoutes();

}  // namespace alongside::reviews
