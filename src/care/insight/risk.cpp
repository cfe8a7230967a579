// The rules of service risks.
// SPDX-License-Identifier: MIT
#include "care/insight/risk.h"

#include <utility>
#include <vector>

#include "platform/base/text.h"

namespace alongside::insight {
namespace {

constexpr std::size_t kLongestText = 10000;

using Faults = std::vector<FieldFault>;

void CheckText(const std::string& text, const char* field, const char* words, Faults& faults) {
    if (!IsValidUtf8(text) || HasControlCharacters(text))
        faults.push_back({field, std::string(words) + " holds characters that cannot be kept"});
    else if (CountCharacters(text) > kLongestText)
        faults.push_back({field, std::string(words) + " must be 10,000 characters or fewer"});
}

Faults Check(const RiskRecorded& risk, Date today) {
    Faults faults;
    if (risk.description.empty()) faults.push_back({"description", "Describe the risk"});
    CheckText(risk.description, "description", "The description", faults);
    if (risk.raised_on > today)
        faults.push_back({"raised_on", "The day the risk was raised must be today or in the past"});
    if (risk.mitigation) CheckText(*risk.mitigation, "mitigation", "The mitigation", faults);
    if (risk.closed_on && *risk.closed_on > today)
        faults.push_back({"closed_on", "The day the risk was closed must be today or in the past"});
    else if (risk.closed_on && *risk.closed_on < risk.raised_on)
        faults.push_back({"closed_on", "The risk must not be closed before it was raised"});
    return faults;
}

std::optional<std::string> Tidy(const std::optional<std::string>& text) {
    if (!text || Trim(*text).empty()) return std::nullopt;
    return std::string(Trim(*text));
}

RiskRecorded Recorded(const Risk& risk, const std::optional<std::string>& reason) {
    return {
        .id = risk.id,
        .description = std::string(Trim(risk.description)),
        .raised_on = risk.raised_on,
        .rag_before = risk.rag_before,
        .mitigation = Tidy(risk.mitigation),
        .rag_after = risk.rag_after,
        .closed_on = risk.closed_on,
        .reason = Tidy(reason)};
}

Result<RiskRecorded> UnlessFaulty(RiskRecorded risk, Faults faults) {
    if (!faults.empty()) return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
    return risk;
}

}  // namespace

Result<RiskRecorded> DecideRisk(const Risk& risk, Date today) {
    RiskRecorded recorded = Recorded(risk, std::nullopt);
    Faults faults = Check(recorded, today);
    return UnlessFaulty(std::move(recorded), std::move(faults));
}

Result<RiskRecorded> DecideRiskAmendment(const Risk& risk, std::string reason, Date today) {
    RiskRecorded recorded = Recorded(risk, std::move(reason));
    Faults faults = Check(recorded, today);
    if (!recorded.reason) faults.push_back({"reason", "Enter why the risk is changed"});
    return UnlessFaulty(std::move(recorded), std::move(faults));
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
