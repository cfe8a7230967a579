// Every page of the service, and its menu.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "platform/site/visit.h"

namespace alongside::app {

std::vector<std::span<const site::Route>> AllRoutes();
std::vector<site::MenuItem> Menu();

}  // namespace alongside::app
