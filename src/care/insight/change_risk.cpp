// Amending, closing and withdrawing risks.
// SPDX-License-Identifier: MIT
#include "care/insight/change_risk.h"

#include "care/insight/risk_store.h"
#include "platform/base/field_checks.h"

namespace alongside::insight {
namespace {

Result<identity::Scope> Allow(const identity::Work& work) {
    return work.policy.AllowArea(work.actor, identity::Permission::kManageRisks);
}

}  // namespace

Result<RiskRecorded> AmendRisk(const identity::Work& work, const AmendRiskCommand& command) {
    TRY_ASSIGN(const identity::Scope area, Allow(work));
    work.journal.Lock(area.stream());
    TRY(RiskStore(work.tables, area).GetToChange(command.risk.id, command.seen));
    TRY_ASSIGN(
        const RiskRecorded amended, DecideRiskAmendment(command.risk, command.reason, work.today)
    );
    return work.journal.Record(area.stream(), amended);
}

Result<RiskRecorded> CloseRisk(const identity::Work& work, const CloseRiskCommand& command) {
    TRY_ASSIGN(const identity::Scope area, Allow(work));
    work.journal.Lock(area.stream());
    const RiskStore store(work.tables, area);
    TRY_ASSIGN(const Risk held, store.GetToChange(command.risk, command.seen));
    TRY_ASSIGN(
        const RiskRecorded closed,
        DecideRiskClosure(held, command.closed_on, command.reason, work.today)
    );
    return work.journal.Record(area.stream(), closed);
}

Result<RiskWithdrawn> WithdrawRisk(const identity::Work& work, const WithdrawRiskCommand& command) {
    TRY_ASSIGN(const identity::Scope area, Allow(work));
    TRY(CheckReason(command.reason, "Enter why this risk was recorded by mistake"));
    work.journal.Lock(area.stream());
    const RiskStore store(work.tables, area);
    TRY_ASSIGN(const Risk held, store.GetToChange(command.risk, command.seen));
    return work.journal.Record(area.stream(), RiskWithdrawn{held.id, command.reason});
}

}  // namespace alongside::insight
