// What the on-call list gives to the web: its routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::oncall {

std::span<const site::Route> OnCallRoutes();

}  // namespace alongside::oncall
