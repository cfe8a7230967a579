// What other modules may ask about keyworking: an area's episodes and allocations, and caseloads.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "care/keyworking/allocation.h"          // IWYU pragma: export
#include "care/keyworking/consultation_store.h"  // IWYU pragma: export
#include "care/keyworking/ehc_review_store.h"    // IWYU pragma: export
#include "care/keyworking/episode.h"             // IWYU pragma: export
#include "care/keyworking/ids.h"
#include "care/keyworking/keyworking_store.h"  // IWYU pragma: export
#include "care/keyworking/stepping_down.h"     // IWYU pragma: export
#include "care/people/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/date.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::keyworking {

/// From which day to which, both included.
struct Days {
    Date from;
    Date to;
};

/// An episode as a return counts it. `person` is valid until the visit returns.
struct EpisodeSpan {
    std::string_view person;
    EpisodeKind kind{};
    Period open;
    std::optional<CloseReason> close_reason;
};
/// An allocation as a return counts it. The views are valid until the visit returns.
struct AllocationSpan {
    std::string_view person;
    std::string_view worker;
    AllocationRole role{};
    Period open;
};

/// Visits every episode of the scope's area that was open, or ended, on one of `days`, by person
/// and in the order of recording, as known at an instant.
void ForEachEpisode(
    const db::Reader& tables,
    const identity::Scope& scope,
    const Days& days,
    Instant as_known,
    const std::function<void(const EpisodeSpan&)>& visit
);
/// Visits every allocation of the scope's area that was open, or ended, on one of `days`, likewise.
void ForEachAllocation(
    const db::Reader& tables,
    const identity::Scope& scope,
    const Days& days,
    Instant as_known,
    const std::function<void(const AllocationSpan&)>& visit
);

/// How many people each post of the area works with on a day; posts with nobody are left out.
std::map<workforce::PostId, std::int64_t> CaseloadsOn(
    const db::Reader& tables, const identity::Scope& scope, Date day
);
/// How many people one post works with on a day.
std::int64_t CountCaseload(
    const db::Reader& tables, const identity::Scope& scope, const workforce::PostId& post, Date day
);

/// One person of a caseload.
struct CaseloadLine {
    people::PersonId person;
    Date since;
    enum class Part { kLeads, kSupports } part = Part::kSupports;
};
/// A page of the people whom a post works with on a day, in the order of their streams: those after
/// `after`, which is empty for the first page.
std::vector<CaseloadLine> ListCaseload(
    const db::Reader& tables,
    const identity::Scope& scope,
    const workforce::PostId& post,
    Date day,
    const people::PersonId& after,
    int limit
);

/// The offer to take over as a person's lead keyworker that waits for its answer.
std::optional<LeadHandover> FindWaitingHandover(
    const db::Reader& tables, const identity::Scope& person, Date today
);
/// What is still to be done of the plan by which a person's support steps down, by the days.
std::vector<PlannedStep> StepsAhead(
    const db::Reader& tables, const identity::Scope& person, Date today
);

}  // namespace alongside::keyworking
