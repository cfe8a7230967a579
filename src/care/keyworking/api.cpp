// An area's keyworking, streamed and counted.
// SPDX-License-Identifier: MIT
#include "care/keyworking/api.h"

#include "care/keyworking/keyworking_sql.h"
#include "care/keyworking/step_down_store.h"

namespace alongside::keyworking {

void ForEachEpisode(
    const db::Reader& tables,
    const identity::Scope& scope,
    const Days& days,
    Instant as_known,
    const std::function<void(const EpisodeSpan&)>& visit
) {
    tables.Query(
        sql::kListAreaEpisodes,
        {{"area", scope.area()}, {"from", days.from}, {"to", days.to}, {"as_known", as_known}},
        [&](const db::Row& row) {
            visit(
                {row.Text(0),
                 row.Get<EpisodeKind>(1),
                 {row.Get<Date>(2), row.Get<Date>(3)},
                 row.Get<std::optional<CloseReason>>(4)}
            );
        }
    );
}

void ForEachAllocation(
    const db::Reader& tables,
    const identity::Scope& scope,
    const Days& days,
    Instant as_known,
    const std::function<void(const AllocationSpan&)>& visit
) {
    tables.Query(
        sql::kListAreaAllocations,
        {{"area", scope.area()}, {"from", days.from}, {"to", days.to}, {"as_known", as_known}},
        [&](const db::Row& row) {
            visit(
                {row.Text(0),
                 row.Text(1),
                 row.Get<AllocationRole>(2),
                 {row.Get<Date>(3), row.Get<Date>(4)}}
            );
        }
    );
}

std::map<workforce::PostId, std::int64_t> CaseloadsOn(
    const db::Reader& tables, const identity::Scope& scope, Date day
) {
    std::map<workforce::PostId, std::int64_t> caseloads;
    tables.Query(
        sql::kCountCaseloads,
        {{"area", scope.area()}, {"day", day}},
        [&](const db::Row& row) { caseloads.emplace(row.Get<workforce::PostId>(0), row.Int(1)); }
    );
    return caseloads;
}

std::int64_t CountCaseload(
    const db::Reader& tables, const identity::Scope& scope, const workforce::PostId& post, Date day
) {
    return tables
        .First(
            sql::kCountCaseload,
            {{"area", scope.area()}, {"worker", post}, {"day", day}},
            [](const db::Row& row) { return row.Int(0); }
        )
        .value_or(0);
}

std::vector<CaseloadLine> ListCaseload(
    const db::Reader& tables,
    const identity::Scope& scope,
    const workforce::PostId& post,
    Date day,
    const people::PersonId& after,
    int limit
) {
    return tables.All(
        sql::kListCaseload,
        {{"area", scope.area()},
         {"worker", post},
         {"day", day},
         {"after", after},
         {"limit", limit}},
        [](const db::Row& row) -> CaseloadLine {
            return {
                row.Get<people::PersonId>(0),
                row.Get<Date>(1),
                row.Int(2) > 0 ? CaseloadLine::Part::kLeads : CaseloadLine::Part::kSupports};
        }
    );
}

std::optional<LeadHandover> FindWaitingHandover(
    const db::Reader& tables, const identity::Scope& person, Date today
) {
    const KeyworkingStore store(tables, person);
    const auto handovers = store.LeadHandovers();
    if (handovers.empty()) return std::nullopt;
    return WaitingHandover(handovers, store.Allocations(), today);
}

std::vector<PlannedStep> StepsAhead(
    const db::Reader& tables, const identity::Scope& person, Date today
) {
    const StepDownStore store(tables, person);
    const auto plans = store.Plans();
    if (plans.empty()) return {};
    const auto plan = OpenPlan(
        {.episodes = KeyworkingStore(tables, person).Episodes(), .plans = plans, .today = today}
    );
    if (!plan) return {};
    auto steps = store.Steps(plan->id);
    std::erase_if(steps, [](const PlannedStep& step) { return step.taken_on.has_value(); });
    return steps;
}

}  // namespace alongside::keyworking
