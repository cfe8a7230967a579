// Choosing from the register whom a meeting talks about.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::overview {

/// `/meetings/{meeting}/agenda`: it looks at the board, so it stands here and not with meetings.
std::span<const site::Route> AgendaRoutes();

}  // namespace alongside::overview
