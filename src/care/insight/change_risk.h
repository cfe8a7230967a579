// What happens to a risk once it is raised: rated anew, closed, or withdrawn because it was a
// mistake. SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/insight/risk.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::insight {

struct AmendRiskCommand {
    int seen = 0;
    Risk risk;  ///< Whole, with its id.
    std::string reason;
};
/// Records a risk anew: another rating, another mitigation, a slip put right.
Result<RiskRecorded> AmendRisk(const identity::Work& work, const AmendRiskCommand& command);

struct CloseRiskCommand {
    RiskId risk;
    int seen = 0;
    Date closed_on;
    std::string reason;
};
Result<RiskRecorded> CloseRisk(const identity::Work& work, const CloseRiskCommand& command);

struct WithdrawRiskCommand {
    RiskId risk;
    int seen = 0;
    std::string reason;
};
Result<RiskWithdrawn> WithdrawRisk(const identity::Work& work, const WithdrawRiskCommand& command);

}  // namespace alongside::insight
