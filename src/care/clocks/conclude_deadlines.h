// What is due, worked out anew from a person's whole record.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "care/clocks/area_rules.h"
#include "care/deadlines/api.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"
#include "platform/journal/event.h"

namespace alongside::clocks {

/// The facts to record of a person so that what is due round the register is what the rules want:
/// deciding a referral, looking at a rating again, naming a lead keyworker. Empty when nothing
/// moves.
std::vector<journal::Fact> ConcludeRegister(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
);

/// The same round hospital and reviews.
std::vector<journal::Fact> ConcludeReviews(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
);

/// Both for one of many people, by rules that were read once for all of them.
std::vector<journal::Fact> ConcludeAll(
    const db::Reader& tables,
    const AreaRules& rules,
    const AreaId& area,
    const StreamId& person,
    Instant now
);

/// Until when somebody on the register who came out of hospital stays rated red. It is a time to
/// wait and nothing to do by a day, so it is worked out when it is looked at and never recorded;
/// nothing when it is over.
std::optional<deadlines::Deadline> FindRedUntil(
    const db::Reader& tables, const identity::Scope& person, Date today
);

/// By which day a worker who started on a day finishes the e-learning, by the rules of the scope's
/// area. It is no person's, so it is worked out when it is looked at.
std::optional<deadlines::Deadline> FindELearningDue(
    const db::Reader& tables, const identity::Scope& area, Date started_on
);

}  // namespace alongside::clocks
