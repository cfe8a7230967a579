// Whom to ring now, whoever it is about: those on call, or instead of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/crisis/standing.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::crisis {

/// In the order in which they are rung; never empty. `area` is the scope of a whole area.
std::vector<CallLine> FindCalls(const db::Reader& tables, const identity::Scope& area, Instant now);

}  // namespace alongside::crisis
