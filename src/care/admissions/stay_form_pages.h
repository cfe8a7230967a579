// The pages with the forms about what happens during a stay in hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::admissions {

std::span<const site::Route> StayFormRoutes();

}  // namespace alongside::admissions
