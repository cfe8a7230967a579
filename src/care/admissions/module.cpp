// The routes of admissions.
// SPDX-License-Identifier: MIT
#include "care/admissions/module.h"

#include <array>

#include "care/admissions/admission_pages.h"

namespace alongside::admissions {

std::span<const site::Route> AdmissionRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/admissions/new", kRecordAdmission, &GetAdmitting},
        {"POST /people/{person}/admissions", kRecordAdmission, &PostAdmitting},
        {"GET /people/{person}/admissions/{admission}/discharge",
         kRecordAdmission,
         &GetDischarging},
        {"POST /people/{person}/admissions/{admission}/discharge",
         kRecordAdmission,
         &PostDischarging},
        {"GET /people/{person}/admissions/{admission}/amend",
         kCorrectRecord,
         &GetAdmissionAmendment},
        {"POST /people/{person}/admissions/{admission}/amend",
         kCorrectRecord,
         &PostAdmissionAmendment},
        {"GET /people/{person}/admissions/{admission}/withdraw",
         kCorrectRecord,
         &GetAdmissionWithdrawal},
        {"POST /people/{person}/admissions/{admission}/withdraw",
         kCorrectRecord,
         &PostAdmissionWithdrawal},
    });
    return kRoutes;
}

}  // namespace alongside::admissions
