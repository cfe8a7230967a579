// Risks, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/insight/risk_store.h"

#include "care/insight/insight_sql.h"
#include "care/insight/risk_rows.h"
#include "platform/base/as_seen.h"

namespace alongside::insight {

std::vector<Risk> RiskStore::List(Instant as_known) const {
    return tables_.All(
        sql::kListRisks,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadRisk
    );
}

// A service has some dozens of risks in its life: the closed ones are left out here.
std::vector<Risk> RiskStore::ListOpen(Date day, Instant as_known) const {
    std::vector<Risk> risks = List(as_known);
    std::erase_if(risks, [&](const Risk& risk) { return !risk.Open().Contains(day); });
    return risks;
}

Result<Risk> RiskStore::Get(const RiskId& id) const {
    auto risk = tables_.First(
        sql::kGetRisk,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"risk", id}},
        ReadRisk
    );
    if (!risk) return Error{Fault::kNotFound, "There is no such risk"};
    return *std::move(risk);
}

Result<Risk> RiskStore::GetToChange(const RiskId& id, int seen) const {
    return AsSeen(Get(id), seen, "this risk");
}

}  // namespace alongside::insight
