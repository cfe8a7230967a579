// What the register gives to the web: its routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::dsr {

std::span<const site::Route> RegisterRoutes();

}  // namespace alongside::dsr
