// Raising a risk of the service.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/insight/risk.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::insight {

struct RaiseRiskCommand {
    Risk risk;  ///< Its id is not read.
};

/// Records a new risk under the rules of `DecideRisk`, and returns it with its id.
Result<RiskRecorded> RaiseRisk(const identity::Work& work, const RaiseRiskCommand& command);

}  // namespace alongside::insight
