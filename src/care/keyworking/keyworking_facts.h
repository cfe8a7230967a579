// What can happen to somebody's keyworking: episodes of support, and who gives it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/keyworking/ids.h"
#include "care/keyworking/phase_facts.h"      // IWYU pragma: export
#include "care/keyworking/step_down_facts.h"  // IWYU pragma: export
#include "care/workforce/ids.h"
#include "platform/journal/event.h"

namespace alongside::keyworking {

/// Support began.
struct EpisodeOpened {
    EpisodeId id;
    EpisodeKind kind{};
    Date opened_on;
    std::optional<std::string> phase;
    ALONGSIDE_EVENT("keyworking.episode_opened", 1, id, kind, opened_on, phase)
    friend std::string InWords(const EpisodeOpened& e) {
        return std::string(
                   e.kind == EpisodeKind::kKeyworking ? "Keyworking" : "Preventative consultation"
               ) +
               " began on " + InWords(e.opened_on);
    }
};

/// Support ended.
struct EpisodeClosed {
    EpisodeId id;
    Date closed_on;
    std::optional<CloseReason> close_reason;
    ALONGSIDE_EVENT("keyworking.episode_closed", 1, id, closed_on, close_reason)
    friend std::string InWords(const EpisodeClosed& e) {
        return "Support ended on " + InWords(e.closed_on) +
               (e.close_reason == CloseReason::kSteppedBack ? ": stepped back" : "");
    }
};

/// What was held of an episode was wrong; this is what is right, whole.
struct EpisodeAmended {
    EpisodeId id;
    EpisodeKind kind{};
    Date opened_on;
    std::optional<std::string> phase;
    std::optional<Date> closed_on;
    std::optional<CloseReason> close_reason;
    std::string reason;
    ALONGSIDE_EVENT(
        "keyworking.episode_amended", 1, id, kind, opened_on, phase, closed_on, close_reason, reason
    )
    friend std::string InWords(const EpisodeAmended& e) {
        return "Episode of support put right: " + e.reason;
    }
};

/// The episode never happened.
struct EpisodeWithdrawn {
    EpisodeId id;
    std::string reason;
    ALONGSIDE_EVENT("keyworking.episode_withdrawn", 1, id, reason)
    friend std::string InWords(const EpisodeWithdrawn& e) {
        return "Episode of support withdrawn: " + e.reason;
    }
};

/// A worker joined the team round the person, as lead keyworker or beside them.
struct KeyworkerNamed {
    AllocationId id;
    workforce::PostId worker;
    AllocationRole role{};
    Date from;
    std::optional<Date> to;  ///< Known only for what was imported or planned.
    ALONGSIDE_EVENT("keyworking.keyworker_named", 1, id, worker, role, from, to)
    friend std::string InWords(const KeyworkerNamed& e) {
        return std::string(
                   e.role == AllocationRole::kLead     ? "Lead keyworker"
                   : e.role == AllocationRole::kDeputy ? "Deputy keyworker"
                                                       : "Supporting worker"
               ) +
               " named from " + InWords(e.from);
    }
};

/// A worker's part ended.
struct AllocationEnded {
    AllocationId id;
    Date ended_on;
    ALONGSIDE_EVENT("keyworking.allocation_ended", 1, id, ended_on)
    friend std::string InWords(const AllocationEnded& e) {
        return "A worker's part ended on " + InWords(e.ended_on);
    }
};

/// What was held of an allocation was wrong; this is what is right, whole.
struct AllocationAmended {
    AllocationId id;
    workforce::PostId worker;
    AllocationRole role{};
    Date from;
    std::optional<Date> to;
    std::string reason;
    ALONGSIDE_EVENT("keyworking.allocation_amended", 1, id, worker, role, from, to, reason)
    friend std::string InWords(const AllocationAmended& e) {
        return "Allocation put right: " + e.reason;
    }
};

/// The allocation never happened.
struct AllocationWithdrawn {
    AllocationId id;
    std::string reason;
    ALONGSIDE_EVENT("keyworking.allocation_withdrawn", 1, id, reason)
    friend std::string InWords(const AllocationWithdrawn& e) {
        return "Allocation withdrawn: " + e.reason;
    }
};

/// Somebody was asked to take over as lead keyworker. Until they accept, the lead stays
/// responsible.
struct LeadHandoverOffered {
    LeadHandoverId id;
    AllocationId from;  ///< The part of who leads now.
    workforce::PostId to;
    std::string reason;
    Date offered_on;
    ALONGSIDE_EVENT("keyworking.lead_handover_offered", 1, id, from, to, reason, offered_on)
    friend std::string InWords(const LeadHandoverOffered& e) {
        return "Another lead keyworker asked on " + InWords(e.offered_on) +
               " to take over: " + e.reason;
    }
};

struct LeadHandoverAccepted {
    LeadHandoverId id;
    Date on;
    ALONGSIDE_EVENT("keyworking.lead_handover_accepted", 1, id, on)
    friend std::string InWords(const LeadHandoverAccepted& e) {
        return "The hand-over of the lead was accepted on " + InWords(e.on);
    }
};

struct LeadHandoverDeclined {
    LeadHandoverId id;
    std::string why;
    ALONGSIDE_EVENT("keyworking.lead_handover_declined", 1, id, why)
    friend std::string InWords(const LeadHandoverDeclined& e) {
        return "The hand-over of the lead was declined: " + e.why;
    }
};

}  // namespace alongside::keyworking
