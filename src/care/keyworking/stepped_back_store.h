// Reads what became of support that stepped back: of a person, and of an area's quarter.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/keyworking/stepped_back.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::keyworking {

/// Each time that a person's support stepped back.
std::vector<StepOutcomeGiven> StepOutcomesOf(
    const db::Reader& tables, const identity::Scope& person
);

/// Of a quarter: by what became of it, and a page of them, the latest first.
std::vector<OutcomeCount> CountSteppedBack(
    const db::Reader& tables, const identity::Scope& area, const QuarterDays& quarter
);
std::vector<SteppedBackLine> ListSteppedBack(
    const db::Reader& tables,
    const identity::Scope& area,
    const QuarterDays& quarter,
    int skipped,
    int most
);

}  // namespace alongside::keyworking
