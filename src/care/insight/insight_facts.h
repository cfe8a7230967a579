// What can happen to a risk of the service.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/insight/ids.h"
#include "platform/journal/event.h"

namespace alongside::insight {

/// A service risk, whole, as we now hold it. The first one raises it; a later one amends it and
/// says why.
struct RiskRecorded {
    RiskId id;
    std::string description;
    Date raised_on;
    RiskLevel rag_before{};
    std::optional<std::string> mitigation;
    std::optional<RiskLevel> rag_after;
    std::optional<Date> closed_on;
    std::optional<std::string> reason;
    ALONGSIDE_EVENT(
        "insight.risk_recorded",
        1,
        id,
        description,
        raised_on,
        rag_before,
        mitigation,
        rag_after,
        closed_on,
        reason
    )
    friend std::string InWords(const RiskRecorded& e) {
        return (e.reason ? "Risk amended: " + *e.reason : "Risk raised: " + e.description);
    }
};

/// The risk was recorded by mistake.
struct RiskWithdrawn {
    RiskId id;
    std::string reason;
    ALONGSIDE_EVENT("insight.risk_withdrawn", 1, id, reason)
    friend std::string InWords(const RiskWithdrawn& e) { return "Risk withdrawn: " + e.reason; }
};

}  // namespace alongside::insight
