// What people give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::people {

std::span<const site::Route> PeopleRoutes();

}  // namespace alongside::people
