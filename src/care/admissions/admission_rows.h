// Rows of the admissions' table as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "care/admissions/admission.h"
#include "platform/db/value.h"

namespace alongside::admissions {

/// Nothing when the day stands for "no end".
inline std::optional<Date> EndOf(Date until) {
    if (until == kForever) return std::nullopt;
    return until;
}

/// Reads an admission from the columns of list_admissions.sql.
inline Admission ReadAdmission(const db::Row& row) {
    return {
        .id = row.Get<AdmissionId>(0),
        .version = row.Get<int>(1),
        .admitted_on = row.Get<Date>(2),
        .discharged_on = EndOf(row.Get<Date>(3)),
        .hospital = row.Get<std::string>(4),
        .hospital_ods = row.Get<std::optional<std::string>>(5),
        .ward_type = row.Get<std::optional<std::string>>(6),
        .secure = row.Get<std::optional<Security>>(7),
        .legal_status = row.Get<std::string>(8),
        .planned_discharge_on = row.Get<std::optional<Date>>(9),
        .delay_reason = row.Get<std::optional<std::string>>(10)};
}

}  // namespace alongside::admissions
