// Reads how one person's support steps down.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "care/keyworking/stepping_down.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::keyworking {

class StepDownStore {
public:
    StepDownStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Plans in the order in which they were made.
    std::vector<StepDown> Plans() const;
    /// The steps of a plan by their days, the services that were asked, and what became of school.
    std::vector<PlannedStep> Steps(const StepDownId& plan) const;
    std::vector<Handover> Handovers(const StepDownId& plan) const;
    std::vector<SchoolReturn> SchoolReturns(const StepDownId& plan) const;
    /// Each time they were asked whether they want the keyworker back, the latest first.
    std::vector<Reengagement> Reengagements() const;

    /// The thing, or `kNotFound`; with `seen`, `kConflict` when it has another version now. A step
    /// and a service are those of `plan`.
    Result<StepDown> GetPlan(const StepDownId& id) const;
    Result<StepDown> GetPlanToChange(const StepDownId& id, int seen) const;
    Result<PlannedStep> GetStep(const StepDownId& plan, const StepId& id) const;
    Result<PlannedStep> GetStepToChange(const StepDownId& plan, const StepId& id, int seen) const;
    Result<Handover> GetHandover(const StepDownId& plan, const HandoverId& id) const;
    Result<Handover> GetHandoverToChange(const StepDownId& plan, const HandoverId& id, int seen)
        const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::keyworking
