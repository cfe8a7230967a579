// Plans, steps and services that were asked, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/keyworking/step_down_store.h"

#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::keyworking {

std::vector<StepDown> StepDownStore::Plans() const {
    return tables_.All(
        sql::kListStepDowns, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadStepDown
    );
}

std::vector<PlannedStep> StepDownStore::Steps(const StepDownId& plan) const {
    return tables_.All(
        sql::kListSteps,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"plan", plan}},
        ReadStep
    );
}

std::vector<Handover> StepDownStore::Handovers(const StepDownId& plan) const {
    return tables_.All(
        sql::kListHandovers,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"plan", plan}},
        ReadHandover
    );
}

std::vector<SchoolReturn> StepDownStore::SchoolReturns(const StepDownId& plan) const {
    return tables_.All(
        sql::kListSchoolReturns,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"plan", plan}},
        [](const db::Row& row) -> SchoolReturn {
            return {
                row.Get<SchoolStage>(0), row.Get<Date>(1), row.Get<std::optional<std::string>>(2)};
        }
    );
}

std::vector<Reengagement> StepDownStore::Reengagements() const {
    return tables_.All(
        sql::kListReengagements,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        [](const db::Row& row) -> Reengagement {
            return {
                row.Get<ReengagementId>(0),
                row.Get<Date>(1),
                row.Get<AskedAt>(2),
                row.Get<Wanted>(3),
                row.Get<std::optional<std::string>>(4)};
        }
    );
}

Result<StepDown> StepDownStore::GetPlan(const StepDownId& id) const {
    auto plan = tables_.First(
        sql::kGetStepDown,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"plan", id}},
        ReadStepDown
    );
    if (!plan) return Error{Fault::kNotFound, "There is no such plan"};
    return *std::move(plan);
}

Result<StepDown> StepDownStore::GetPlanToChange(const StepDownId& id, int seen) const {
    return AsSeen(GetPlan(id), seen);
}

Result<PlannedStep> StepDownStore::GetStep(const StepDownId& plan, const StepId& id) const {
    auto step = tables_.First(
        sql::kGetStep,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"step", id}},
        ReadStep
    );
    if (!step || step->plan != plan) return Error{Fault::kNotFound, "There is no such step"};
    return *std::move(step);
}

Result<PlannedStep> StepDownStore::GetStepToChange(
    const StepDownId& plan, const StepId& id, int seen
) const {
    return AsSeen(GetStep(plan, id), seen);
}

Result<Handover> StepDownStore::GetHandover(const StepDownId& plan, const HandoverId& id) const {
    auto handover = tables_.First(
        sql::kGetHandover,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"handover", id}},
        ReadHandover
    );
    if (!handover || handover->plan != plan)
        return Error{Fault::kNotFound, "Nobody was asked by this plan"};
    return *std::move(handover);
}

Result<Handover> StepDownStore::GetHandoverToChange(
    const StepDownId& plan, const HandoverId& id, int seen
) const {
    return AsSeen(GetHandover(plan, id), seen);
}

}  // namespace alongside::keyworking
