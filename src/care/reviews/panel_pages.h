// Panels, and the list of those who hold reviews, over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::reviews {

/// `…/reviews/{review}/panel` and `/reviews/panel`.
std::span<const site::Route> PanelRoutes();

}  // namespace alongside::reviews
