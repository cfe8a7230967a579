// When signals ask for another look at a rating, and when no longer.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/register/register_facts.h"
#include "platform/base/instant.h"
#include "platform/journal/catalogue.h"

namespace alongside::signals {

/// The facts to record of a person so that another look is asked for exactly while signals that
/// nobody took account of call for it. Nothing is asked of who died or is not on the register.
std::vector<journal::Fact> ConcludeLooks(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
);

/// Whoever rates takes account of the signals up to that day.
journal::Reaction OnRating(
    const db::Reader& tables, const journal::Entry& entry, const dsr::RatingGiven& rated
);

}  // namespace alongside::signals
