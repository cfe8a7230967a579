// What the overview gives to the web: the routes of a person's pages.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::overview {

std::span<const site::Route> PersonRoutes();

}  // namespace alongside::overview
