// An admission as we hold it, and the rules for recording one.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/admissions/admissions_facts.h"
#include "care/admissions/ids.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::admissions {

/// One stay on one ward or in one hospital.
struct Admission {
    AdmissionId id;
    int version = 1;
    Date admitted_on;
    std::optional<Date> discharged_on = {};
    std::string hospital;
    std::optional<std::string> hospital_ods = {};
    std::optional<std::string> ward_type = {};
    std::optional<Security> secure = {};
    std::string legal_status;  ///< A code of `LegalStatuses()`.
    std::optional<Date> planned_discharge_on = {};
    std::optional<std::string> delay_reason = {};

    Period InHospital() const { return {admitted_on, discharged_on.value_or(kForever)}; }
    bool operator==(const Admission&) const = default;
};

/// What is known of a person when an admission is recorded.
struct AdmissionContext {
    std::vector<Admission> admissions;
    Date today;
};

/// Tidies and checks an admission. Impossible, `kInvalid` at the field: no hospital, no legal
/// status, ADM-1 a discharge, made or planned, before the admission, anything but a plan in the
/// future. Practice, `kRefused`: ADM-2 nobody is in two hospitals at once. A transfer is a
/// discharge, and an admission on the same or the next day. The admission's own former self does
/// not count.
Result<Admission> DecideAdmission(const AdmissionContext& context, Admission admission);

/// Ends an admission. ADM-1, and ADM-3: it has not ended before.
Result<Discharged> DecideDischarge(const Admission& admission, Date discharged_on, Date today);

}  // namespace alongside::admissions
