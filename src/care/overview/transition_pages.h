// Turning points over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::overview {

/// `/register/transitions`.
std::span<const site::Route> TransitionRoutes();

}  // namespace alongside::overview
