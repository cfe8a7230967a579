// Gathers how things stand for somebody, from the whole record.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/crisis/standing.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::crisis {

/// `person` is the scope of a person, `area` of their whole area. `kNotFound` when nothing is known
/// of them.
Result<Standing> FindStanding(
    const db::Reader& tables, const identity::Scope& person, const identity::Scope& area, Date today
);

}  // namespace alongside::crisis
