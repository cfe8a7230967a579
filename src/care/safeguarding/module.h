// What safeguarding gives to the web: its routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::safeguarding {

std::span<const site::Route> SafeguardingRoutes();

}  // namespace alongside::safeguarding
