// What actions give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::actions {

std::span<const site::Route> ActionRoutes();

}  // namespace alongside::actions
