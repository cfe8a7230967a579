// What transfers give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::transfers {

std::span<const site::Route> TransferRoutes();

}  // namespace alongside::transfers
