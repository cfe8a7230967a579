// Every page of the service, and its menu.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "platform/site/guest.h"
#include "platform/site/visit.h"

namespace alongside::app {

std::vector<std::span<const site::Route>> AllRoutes();
std::vector<site::MenuItem> Menu();

/// What people without an account may see. Reviewed line by line: see the test of every route.
std::vector<std::span<const site::GuestRoute>> GuestRoutes();
/// What one-time links are for.
std::vector<site::LinkPurpose> LinkPurposes();

}  // namespace alongside::app
