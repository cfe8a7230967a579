// The living style guide: every component and pattern beside the C++ that made it.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::app {

/// For the demonstration only: an installation for real does not have them.
std::span<const site::Route> DesignRoutes();

}  // namespace alongside::app
