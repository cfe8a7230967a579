// Reads one person's episodes of support and the workers round them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "care/keyworking/allocation.h"
#include "care/keyworking/episode.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::keyworking {

class KeyworkingStore {
public:
    KeyworkingStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Episodes in the order they were recorded, as known at an instant; the default is now.
    std::vector<Episode> Episodes(Instant as_known = kNowKnown) const;
    /// Allocations in the order they were recorded, as known at an instant; the default is now.
    std::vector<Allocation> Allocations(Instant as_known = kNowKnown) const;

    /// The phases of an episode in order, and what was done in them.
    std::vector<EpisodePhase> Phases(const EpisodeId& episode) const;
    std::vector<DoneActivity> Activities(const EpisodeId& episode) const;
    /// Each time that they came back, in order.
    std::vector<ComeBack> ComeBacks() const;
    /// Offers to take over as lead, in the order of recording.
    std::vector<LeadHandover> LeadHandovers() const;

    /// The thing, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Episode> GetEpisode(const EpisodeId& id) const;
    Result<Allocation> GetAllocation(const AllocationId& id) const;
    Result<Episode> GetEpisodeToChange(const EpisodeId& id, int seen) const;
    Result<LeadHandover> GetLeadHandoverToChange(const LeadHandoverId& id, int seen) const;
    Result<Allocation> GetAllocationToChange(const AllocationId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// Which lead keyworker a form was shown, as the form carries it: "" for none.
std::string VersionOf(const std::optional<Allocation>& lead);

}  // namespace alongside::keyworking
