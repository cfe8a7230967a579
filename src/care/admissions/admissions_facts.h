// What can happen to a stay in hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/admissions/ids.h"
#include "care/admissions/stay_facts.h"  // IWYU pragma: export
#include "platform/journal/event.h"

namespace alongside::admissions {

/// Somebody was admitted.
struct Admitted {
    AdmissionId id;
    Date admitted_on;
    std::string hospital;
    std::optional<std::string> hospital_ods;
    std::optional<std::string> ward_type;
    std::optional<Security> secure;
    std::string legal_status;  ///< NHS Data Dictionary code, e.g. 01 informal, 02 section 2.
    std::optional<Date> planned_discharge_on;
    std::optional<std::string> delay_reason;
    ALONGSIDE_EVENT(
        "admissions.admitted",
        1,
        id,
        admitted_on,
        hospital,
        hospital_ods,
        ward_type,
        secure,
        legal_status,
        planned_discharge_on,
        delay_reason
    )
    friend std::string InWords(const Admitted& e) {
        return "Admitted to " + e.hospital + " on " + InWords(e.admitted_on);
    }
};

/// Somebody left hospital.
struct Discharged {
    AdmissionId id;
    Date discharged_on;
    ALONGSIDE_EVENT("admissions.discharged", 1, id, discharged_on)
    friend std::string InWords(const Discharged& e) {
        return "Discharged from hospital on " + InWords(e.discharged_on);
    }
};

/// What was held of an admission was wrong, or is planned differently now; this is it, whole.
struct AdmissionAmended {
    AdmissionId id;
    Date admitted_on;
    std::string hospital;
    std::optional<std::string> hospital_ods;
    std::optional<std::string> ward_type;
    std::optional<Security> secure;
    std::string legal_status;
    std::optional<Date> planned_discharge_on;
    std::optional<std::string> delay_reason;
    std::optional<Date> discharged_on;
    std::string reason;
    ALONGSIDE_EVENT(
        "admissions.admission_amended",
        1,
        id,
        admitted_on,
        hospital,
        hospital_ods,
        ward_type,
        secure,
        legal_status,
        planned_discharge_on,
        delay_reason,
        discharged_on,
        reason
    )
    friend std::string InWords(const AdmissionAmended& e) {
        return "Admission put right: " + e.reason;
    }
};

/// The admission never happened.
struct AdmissionWithdrawn {
    AdmissionId id;
    std::string reason;
    ALONGSIDE_EVENT("admissions.admission_withdrawn", 1, id, reason)
    friend std::string InWords(const AdmissionWithdrawn& e) {
        return "Admission withdrawn: " + e.reason;
    }
};

}  // namespace alongside::admissions
