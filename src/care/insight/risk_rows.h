// Rows of the risks' table as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/insight/risk.h"
#include "platform/db/value.h"

namespace alongside::insight {

/// Reads a risk from the columns of list_risks.sql.
inline Risk ReadRisk(const db::Row& row) {
    const Date until = row.Get<Date>(8);
    return {
        .id = row.Get<RiskId>(0),
        .version = row.Get<int>(1),
        .raised = row.Int(2),
        .description = row.Get<std::string>(3),
        .raised_on = row.Get<Date>(7),
        .rag_before = row.Get<RiskLevel>(4),
        .mitigation = row.Get<std::optional<std::string>>(5),
        .rag_after = row.Get<std::optional<RiskLevel>>(6),
        .closed_on = until == kForever ? std::nullopt : std::optional(until)};
}

}  // namespace alongside::insight
