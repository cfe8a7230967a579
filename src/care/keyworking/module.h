// What keyworking gives to the web: its routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::keyworking {

std::span<const site::Route> KeyworkingRoutes();

}  // namespace alongside::keyworking
