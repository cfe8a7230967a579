// The rules of service risks.
// SPDX-License-Identifier: MIT
#include "care/insight/risk.h"

#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::insight {
namespace {

FieldChecks TidyAndCheck(RiskRecorded& risk, Date today) {
    FieldChecks checks;
    checks.Require(risk.description, "description", "The description", "Describe the risk");
    if (risk.raised_on > today)
        checks.Add("raised_on", "The day the risk was raised must be today or in the past");
    checks.Tidy(risk.mitigation, "mitigation", "The mitigation");
    if (risk.closed_on && *risk.closed_on > today)
        checks.Add("closed_on", "The day the risk was closed must be today or in the past");
    else if (risk.closed_on && *risk.closed_on < risk.raised_on)
        checks.Add("closed_on", "The risk must not be closed before it was raised");
    return checks;
}

std::optional<std::string> Tidy(const std::optional<std::string>& text) {
    if (!text || Trim(*text).empty()) return std::nullopt;
    return std::string(Trim(*text));
}

RiskRecorded Recorded(const Risk& risk, const std::optional<std::string>& reason) {
    return {
        .id = risk.id,
        .description = risk.description,
        .raised_on = risk.raised_on,
        .rag_before = risk.rag_before,
        .mitigation = risk.mitigation,
        .rag_after = risk.rag_after,
        .closed_on = risk.closed_on,
        .reason = Tidy(reason)};
}

}  // namespace

Result<RiskRecorded> DecideRisk(const Risk& risk, Date today) {
    RiskRecorded recorded = Recorded(risk, std::nullopt);
    FieldChecks checks = TidyAndCheck(recorded, today);
    return UnlessFaulty(std::move(recorded), checks);
}

Result<RiskRecorded> DecideRiskAmendment(const Risk& risk, std::string reason, Date today) {
    RiskRecorded recorded = Recorded(risk, std::move(reason));
    FieldChecks checks = TidyAndCheck(recorded, today);
    if (!recorded.reason) checks.Add("reason", "Enter why the risk is changed");
    return UnlessFaulty(std::move(recorded), checks);
}

Result<RiskRecorded> DecideRiskClosure(
    const Risk& risk, Date closed_on, std::string reason, Date today
) {
    // RISK-1
    if (risk.closed_on)
        return Error{
            Fault::kRefused,
            "This risk was closed on " + InWords(*risk.closed_on) + " already",
            "RISK-1"};
    Risk closed = risk;
    closed.closed_on = closed_on;
    return DecideRiskAmendment(closed, std::move(reason), today);
}

}  // namespace alongside::insight
