// The rules of naming workers.
// SPDX-License-Identifier: MIT
#include "care/keyworking/allocation.h"

#include <algorithm>
#include <utility>

#include "platform/base/text.h"

namespace alongside::keyworking {
namespace {

Error Invalid(std::vector<FieldFault> fields) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(fields)};
}

Result<Done> CheckOpenPost(const std::optional<workforce::PostSummary>& post, Date day) {
    // KEY-2
    if (!post) return Error{Fault::kRefused, "There is no such post in this service", "KEY-2"};
    if (!post->open.Contains(day))
        return Error{
            Fault::kRefused,
            "The post of " + post->ShownName() + " is not open on " + InWords(day),
            "KEY-2"};
    return Done{};
}

Result<Done> CheckCaseload(const workforce::PostSummary& post) {
    // KEY-3
    if (post.caseload != workforce::Caseload::kCarries)
        return Error{
            Fault::kRefused,
            "The post of " + post.ShownName() + " does not carry a caseload",
            "KEY-3"};
    if (post.holder == workforce::Holder::kVacant)
        return Error{
            Fault::kRefused, "Nobody holds the post of " + post.ShownName() + " now", "KEY-3"};
    return Done{};
}

// KEY-4
Result<Done> CheckNotTwice(
    const std::vector<Allocation>& allocations,
    const workforce::PostId& worker,
    const Period& open,
    const AllocationId& id
) {
    const auto other = std::ranges::find_if(allocations, [&](const Allocation& held) {
        return held.id != id && held.worker == worker && held.Open().Meets(open);
    });
    if (other == allocations.end()) return Done{};
    return Error{
        Fault::kRefused,
        "They already work with this person since " + InWords(other->from) +
            ". End that part first",
        "KEY-4"};
}

// HAND-3
Error NothingWaits() {
    return {Fault::kRefused, "This hand-over no longer waits for an answer", "HAND-3"};
}

Error LaterLead(const Allocation& other) {
    return {
        Fault::kRefused,
        "There is already a lead keyworker from " + InWords(other.from) + ". Put that right first",
        "KEY-1"};
}

}  // namespace

std::optional<Allocation> LeadOn(const std::vector<Allocation>& allocations, Date day) {
    std::optional<Allocation> lead;
    for (const Allocation& held : allocations) {
        if (held.role != AllocationRole::kLead || !held.Open().Contains(day)) continue;
        if (!lead || lead->from <= held.from) lead = held;
    }
    return lead;
}

Result<Naming> DecideNaming(
    const AllocationContext& context,
    const workforce::PostId& worker,
    AllocationRole role,
    Date from
) {
    if (from > context.today) return Invalid({{"from", "The day must be today or in the past"}});
    TRY(CheckOpenPost(context.post, from));
    TRY(CheckCaseload(*context.post));
    const Period open{from};
    TRY(CheckNotTwice(context.allocations, worker, open, AllocationId()));
    Naming naming{{}, {AllocationId::New(), worker, role, from, {}}};
    if (role != AllocationRole::kLead) return naming;
    // KEY-1: who leads that day gives way; nobody may have been named for a later day.
    for (const Allocation& held : context.allocations) {
        if (held.role != AllocationRole::kLead || !held.Open().Meets(open)) continue;
        if (!held.Open().Contains(from)) return LaterLead(held);
        naming.ended.push_back({held.id, from});
    }
    return naming;
}

Result<AllocationEnded> DecideEnd(const Allocation& allocation, Date ended_on, Date today) {
    // KEY-5
    if (allocation.to && *allocation.to <= today)
        return Error{
            Fault::kRefused, "This part already ended on " + InWords(*allocation.to), "KEY-5"};
    if (ended_on > today) return Invalid({{"ended_on", "The day must be today or in the past"}});
    if (ended_on < allocation.from)
        return Invalid(
            {{"ended_on",
              "The day must not be before " + InWords(allocation.from) + ", when their part began"}}
        );
    return AllocationEnded{allocation.id, ended_on};
}

Result<AllocationAmended> DecideAllocationAmendment(
    const AllocationContext& context, const Allocation& amended, AllocationAmended right
) {
    right.id = amended.id;
    std::vector<FieldFault> faults;
    if (right.from > context.today)
        faults.push_back({"from", "The day must be today or in the past"});
    if (right.to && *right.to > context.today && right.to != amended.to)
        faults.push_back({"to", "The day must be today or in the past"});
    if (right.to && *right.to < right.from)
        faults.push_back({"to", "The day it ended must not be before the day it began"});
    if (Trim(right.reason).empty()) faults.push_back({"reason", "Enter what was wrong"});
    if (!faults.empty()) return Invalid(std::move(faults));

    const bool other_worker = right.worker != amended.worker;
    if (other_worker || right.from != amended.from) TRY(CheckOpenPost(context.post, right.from));
    if (other_worker) TRY(CheckCaseload(*context.post));
    const Period open{right.from, right.to.value_or(kForever)};
    TRY(CheckNotTwice(context.allocations, right.worker, open, amended.id));
    if (right.role != AllocationRole::kLead) return right;
    // KEY-1
    for (const Allocation& held : context.allocations) {
        if (held.id != amended.id && held.role == AllocationRole::kLead && held.Open().Meets(open))
            return LaterLead(held);
    }
    return right;
}

std::vector<AllocationEnded> EndedWithEpisode(
    const std::vector<Allocation>& allocations, Date closed_on
) {
    std::vector<AllocationEnded> ended;
    for (const Allocation& held : allocations) {
        if (held.Open().Contains(closed_on)) ended.push_back({held.id, closed_on});
    }
    return ended;
}

std::optional<Allocation> LastLead(const std::vector<Allocation>& allocations) {
    std::optional<Allocation> last;
    for (const Allocation& held : allocations) {
        if (held.role != AllocationRole::kLead) continue;
        if (!last || std::pair(last->Open().to, last->from) <= std::pair(held.Open().to, held.from))
            last = held;
    }
    return last;
}

std::string VersionOf(const LeadHandover& handover) {
    return handover.id.value + "." + std::to_string(handover.version);
}

std::optional<LeadHandover> WaitingHandover(
    const std::vector<LeadHandover>& handovers,
    const std::vector<Allocation>& allocations,
    Date today
) {
    const auto lead = LeadOn(allocations, today);
    const auto waiting = std::ranges::find_if(handovers, [&](const LeadHandover& offer) {
        return offer.state == HandoverState::kOffered && lead && offer.from == lead->id;
    });
    if (waiting == handovers.end()) return std::nullopt;
    return *waiting;
}

Result<Done> CheckNoHandoverWaits(
    const std::vector<LeadHandover>& handovers,
    const std::vector<Allocation>& allocations,
    const Allocation& ending,
    Date today
) {
    const auto waiting = WaitingHandover(handovers, allocations, today);
    // KEY-6
    if (!waiting || waiting->from != ending.id) return Done{};
    return Error{
        Fault::kRefused,
        "Somebody was asked to take over as lead. Until they answer, this lead stays responsible",
        "KEY-6"};
}

Result<LeadHandoverOffered> DecideLeadOffer(
    const AllocationContext& context,
    const std::vector<LeadHandover>& handovers,
    LeadHandoverOffered offer
) {
    const auto lead = LeadOn(context.allocations, context.today);
    // HAND-2
    if (!lead || lead->id != offer.from)
        return Error{
            Fault::kRefused, "This worker does not lead now: name the lead instead", "HAND-2"};
    // HAND-1
    if (WaitingHandover(handovers, context.allocations, context.today))
        return Error{
            Fault::kRefused, "Somebody was asked already, and has still to answer", "HAND-1"};
    std::vector<FieldFault> faults;
    if (offer.to == lead->worker)
        faults.push_back({"to", "Choose somebody else than who leads now"});
    if (Trim(offer.reason).empty()) faults.push_back({"reason", "Enter why the lead changes"});
    if (!faults.empty()) return Invalid(std::move(faults));
    TRY(CheckOpenPost(context.post, context.today));
    TRY(CheckCaseload(*context.post));
    offer.id = LeadHandoverId::New();
    offer.offered_on = context.today;
    return offer;
}

Result<LeadTaken> DecideLeadAcceptance(
    const AllocationContext& context, const LeadHandover& handover, Date on
) {
    // HAND-3
    if (!WaitingHandover({handover}, context.allocations, context.today)) return NothingWaits();
    if (on < handover.offered_on)
        return Invalid(
            {{"on",
              "The day must not be before " + InWords(handover.offered_on) +
                  ", when they were asked"}}
        );
    if (on > context.today) return Invalid({{"on", "The day must be today or in the past"}});
    AllocationContext without = context;
    std::vector<AllocationEnded> own;
    for (Allocation& held : without.allocations) {
        if (held.worker != handover.to || !held.Open().Contains(on)) continue;
        held.to = on;
        own.push_back({held.id, on});
    }
    TRY_ASSIGN(Naming naming, DecideNaming(without, handover.to, AllocationRole::kLead, on));
    naming.ended.insert(naming.ended.end(), own.begin(), own.end());
    return LeadTaken{{handover.id, on}, std::move(naming)};
}

Result<LeadHandoverDeclined> DecideLeadRefusal(
    const AllocationContext& context, const LeadHandover& handover, std::string why
) {
    // HAND-3
    if (!WaitingHandover({handover}, context.allocations, context.today)) return NothingWaits();
    if (Trim(why).empty()) return Invalid({{"why", "Enter why they cannot take over"}});
    return LeadHandoverDeclined{handover.id, std::move(why)};
}

}  // namespace alongside::keyworking
