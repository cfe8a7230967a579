// What admissions give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::admissions {

std::span<const site::Route> AdmissionRoutes();

}  // namespace alongside::admissions
