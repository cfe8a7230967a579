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

/// The lead keyworker now, or whoever was it last.
std::optional<Allocation> LastLead(const std::vector<Allocation>& allocations);

/// An offer to take over as lead keyworker. Until it is accepted the lead stays responsible.
struct LeadHandover {
    LeadHandoverId id;
    int version = 1;
    AllocationId from;  ///< The lead's part.
    workforce::PostId to;
    std::string reason;
    Date offered_on;
    HandoverState state = HandoverState::kOffered;
    std::optional<Date> accepted_on = {};
    std::optional<std::string> why_declined = {};
    bool operator==(const LeadHandover&) const = default;
};

/// Which offer a form was shown, as the form carries it.
std::string VersionOf(const LeadHandover& handover);

/// The offer that still waits for an answer: one whose lead leads today. An offer whose lead's part
/// ended otherwise is answered by that.
std::optional<LeadHandover> WaitingHandover(
    const std::vector<LeadHandover>& handovers,
    const std::vector<Allocation>& allocations,
    Date today
);

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

/// Practice rule KEY-6: while a hand-over of the lead waits for its answer, the lead's part does
/// not end by itself: they stay responsible until the other accepts.
Result<Done> CheckNoHandoverWaits(
    const std::vector<LeadHandover>& handovers,
    const std::vector<Allocation>& allocations,
    const Allocation& ending,
    Date today
);

/// Asks another worker to take over from today's lead; `context.post` is theirs. Practice rules:
/// HAND-1 one offer waits at a time; HAND-2 it is the lead's part that is handed over; and of the
/// other worker KEY-2 and KEY-3.
Result<LeadHandoverOffered> DecideLeadOffer(
    const AllocationContext& context,
    const std::vector<LeadHandover>& handovers,
    LeadHandoverOffered offer
);

/// What accepting records: the old lead's part ends, and the new one begins on the same day.
struct LeadTaken {
    LeadHandoverAccepted accepted;
    Naming naming;
};
/// Accepts a hand-over from a day on. Practice rules: HAND-3 it still waits; and those of
/// `DecideNaming`, but that a part which they have beside the lead ends with it.
Result<LeadTaken> DecideLeadAcceptance(
    const AllocationContext& context, const LeadHandover& handover, Date on
);
/// Declines it, with the reason. HAND-3.
Result<LeadHandoverDeclined> DecideLeadRefusal(
    const AllocationContext& context, const LeadHandover& handover, std::string why
);

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
