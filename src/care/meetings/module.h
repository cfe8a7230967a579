// What meetings give to the web: their routes.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::meetings {

std::span<const site::Route> MeetingRoutes();

}  // namespace alongside::meetings
