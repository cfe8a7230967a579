// Episodes and allocations of a person, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/keyworking/keyworking_store.h"

#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::keyworking {

std::vector<Episode> KeyworkingStore::Episodes(Instant as_known) const {
    return tables_.All(
        sql::kListEpisodes,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadEpisode
    );
}

std::vector<Allocation> KeyworkingStore::Allocations(Instant as_known) const {
    return tables_.All(
        sql::kListAllocations,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadAllocation
    );
}

std::vector<EpisodePhase> KeyworkingStore::Phases(const EpisodeId& episode) const {
    return tables_.All(
        sql::kListEpisodePhases,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"episode", episode}},
        [](const db::Row& row) -> EpisodePhase {
            return {row.Get<Phase>(0), row.Get<Date>(1)};
        }
    );
}

std::vector<DoneActivity> KeyworkingStore::Activities(const EpisodeId& episode) const {
    return tables_.All(
        sql::kListEpisodeActivities,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"episode", episode}},
        [](const db::Row& row) -> DoneActivity {
            return {row.Get<Activity>(0), row.Get<Date>(1), row.Get<std::optional<std::string>>(2)};
        }
    );
}

std::vector<ComeBack> KeyworkingStore::ComeBacks() const {
    return tables_.All(
        sql::kListComeBacks,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        [](const db::Row& row) -> ComeBack {
            return {
                row.Get<EpisodeId>(0),
                row.Get<Date>(1),
                row.Get<std::string>(2),
                row.Get<std::string>(3)};
        }
    );
}

std::vector<LeadHandover> KeyworkingStore::LeadHandovers() const {
    return tables_.All(
        sql::kListLeadHandovers,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        ReadLeadHandover
    );
}

Result<Episode> KeyworkingStore::GetEpisode(const EpisodeId& id) const {
    auto episode = tables_.First(
        sql::kGetEpisode,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"episode", id}},
        ReadEpisode
    );
    if (!episode) return Error{Fault::kNotFound, "There is no such episode of support"};
    return *std::move(episode);
}

Result<Episode> KeyworkingStore::GetEpisodeToChange(const EpisodeId& id, int seen) const {
    return AsSeen(GetEpisode(id), seen, "this episode");
}

Result<Allocation> KeyworkingStore::GetAllocation(const AllocationId& id) const {
    auto allocation = tables_.First(
        sql::kGetAllocation,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"allocation", id}},
        ReadAllocation
    );
    if (!allocation) return Error{Fault::kNotFound, "There is no such allocation"};
    return *std::move(allocation);
}

Result<Allocation> KeyworkingStore::GetAllocationToChange(const AllocationId& id, int seen) const {
    return AsSeen(GetAllocation(id), seen, "this allocation");
}

Result<LeadHandover> KeyworkingStore::GetLeadHandoverToChange(const LeadHandoverId& id, int seen)
    const {
    auto handover = tables_.First(
        sql::kGetLeadHandover,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"handover", id}},
        ReadLeadHandover
    );
    if (!handover) return Error{Fault::kNotFound, "There is no such hand-over"};
    if (handover->version != seen)
        return Error{Fault::kConflict, "Someone else answered while you were writing"};
    return *std::move(handover);
}

std::string VersionOf(const std::optional<Allocation>& lead) {
    if (!lead) return {};
    return lead->id.value + "." + std::to_string(lead->version);
}

}  // namespace alongside::keyworking
