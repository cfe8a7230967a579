// What crises give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::crisis {

std::span<const site::Route> CrisisRoutes();

}  // namespace alongside::crisis
