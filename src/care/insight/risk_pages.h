// The service's risks over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::insight {

/// `/risks` and the forms of a risk.
std::span<const site::Route> RiskRoutes();

}  // namespace alongside::insight
