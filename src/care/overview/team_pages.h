// The team and its caseloads over HTTP. Opening and changing posts is the workforce's own.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::overview {

/// `/team` and `/team/{post}`.
std::span<const site::Route> TeamRoutes();

}  // namespace alongside::overview
