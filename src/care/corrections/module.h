// What corrections give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::corrections {

std::span<const site::Route> CorrectionRoutes();

}  // namespace alongside::corrections
