// Governance's pages, for the front door.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::governance {

/// Administration of accounts, settings and lists, and everybody's own account.
std::span<const site::Route> GovernanceRoutes();

}  // namespace alongside::governance
