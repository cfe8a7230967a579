// The process monitor of the register, and the journey of one person.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::overview {

/// `/register/processes` and `/people/{person}/journey`.
std::span<const site::Route> ProcessRoutes();

}  // namespace alongside::overview
