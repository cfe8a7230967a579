// Who works with a person, and the rules for naming them.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/ids.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/workforce/api.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::keyworking {

struct Allocation {
    AllocationId id;
    int version = 1;
    workforce::PostId worker;
    AllocationRole role{};
    Date from;
    std::optional<Date> to = {};

    Period Open() const { return {from, to.value_or(kForever)}; }
    bool operator==(const Allocation&) const = default;
};

/// The lead keyworker on a day; of two, which only an import can bring, the one who began last.
std::optional<Allocation> LeadOn(const std::vector<Allocation>& allocations, Date day);

/// What is known when somebody names a worker or puts an allocation right.
struct AllocationContext {
    std::vector<Allocation> allocations;
    std::optional<workforce::PostSummary> post;  ///< The worker's, when there is one.
    Date today;
};

/// What naming a worker records, in this order.
struct Naming {
    std::vector<AllocationEnded> ended;  ///< The lead who gives way.
    KeyworkerNamed named;
};

/// Names a worker from a day on. Practice rules: KEY-1 one lead at a time: naming another ends the
/// first that day; KEY-2 only to a post that is open that day; KEY-3 only to a post that carries a
/// caseload and is held; KEY-4 nobody twice at once; not dated in the future.
Result<Naming> DecideNaming(
    const AllocationContext& context,
    const workforce::PostId& worker,
    AllocationRole role,
    Date from
);

/// Ends a worker's part on the day it began or later, up to today. Practice rule KEY-5: it ends
/// once.
Result<AllocationEnded> DecideEnd(const Allocation& allocation, Date ended_on, Date today);

/// Puts an allocation right, under the same rules, with a reason. It ends nobody else's part. KEY-2
/// is asked only where worker or first day change and KEY-3 only where the worker does: what was
/// otherwise held stays possible when a post has since been left.
Result<AllocationAmended> DecideAllocationAmendment(
    const AllocationContext& context, const Allocation& amended, AllocationAmended right
);

/// What ends with an episode of keyworking: the parts that are open on the day it closes.
std::vector<AllocationEnded> EndedWithEpisode(
    const std::vector<Allocation>& allocations, Date closed_on
);

}  // namespace alongside::keyworking
