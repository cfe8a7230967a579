// What there is to do for a person, from their whole record.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/today/today_item.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::today {

/// Everything that is open: what is due, promised or planned, that they were given a lead
/// keyworker, and that a worker was asked to take over as lead. What is the service's own to do is
/// the lead's, or of the worker who owns the action; what another agency promised the lead waits
/// for. Nothing of somebody who died. `known_at` is when the record was last added to: the lead is
/// whoever leads that day.
std::vector<Item> FindItems(
    const db::Reader& tables, const identity::Scope& person, Instant known_at
);

}  // namespace alongside::today
