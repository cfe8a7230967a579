// A risk of the service, and the rules for recording one.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "care/insight/ids.h"
#include "care/insight/insight_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::insight {

/// What may keep the service from doing its work, as last recorded.
struct Risk {
    RiskId id;
    int version = 1;
    std::int64_t raised = 0;  ///< The entry that raised it: the order in which risks are listed.
    std::string description;
    Date raised_on;
    RiskLevel rag_before{};  ///< Before mitigation.
    std::optional<std::string> mitigation = {};
    std::optional<RiskLevel> rag_after = {};  ///< After it; none yet: as before.
    std::optional<Date> closed_on = {};

    Period Open() const { return {raised_on, closed_on.value_or(kForever)}; }
    bool operator==(const Risk&) const = default;
};

/// Tidies and checks a risk as it is raised. `kInvalid` at the field: no description, raised or
/// closed in the future, closed before it was raised. `risk.version` and `risk.raised` are not
/// read.
Result<RiskRecorded> DecideRisk(const Risk& risk, Date today);

/// The same when it is changed, which needs a reason.
Result<RiskRecorded> DecideRiskAmendment(const Risk& risk, std::string reason, Date today);

/// Closes a risk under the same rules. RISK-1: it is open.
Result<RiskRecorded> DecideRiskClosure(
    const Risk& risk, Date closed_on, std::string reason, Date today
);

}  // namespace alongside::insight
