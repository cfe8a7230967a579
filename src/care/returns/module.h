// The returns' pages, for the front door.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::returns {

/// The quarterly return with its people, files and forms, and the check of a typed one.
std::span<const site::Route> ReturnsRoutes();

}  // namespace alongside::returns
