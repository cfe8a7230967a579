// Decide, record: a new risk.
// SPDX-License-Identifier: MIT
#include "care/insight/raise_risk.h"

namespace alongside::insight {

Result<RiskRecorded> RaiseRisk(const identity::Work& work, const RaiseRiskCommand& command) {
    TRY_ASSIGN(
        const identity::Scope area,
        work.policy.AllowArea(work.actor, identity::Permission::kManageRisks)
    );
    Risk risk = command.risk;
    risk.id = RiskId::New();
    TRY_ASSIGN(const RiskRecorded raised, DecideRisk(risk, work.today));
    return work.journal.Record(area.stream(), raised);
}

}  // namespace alongside::insight
