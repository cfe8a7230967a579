// The routes of admissions.
// SPDX-License-Identifier: MIT
#include "care/admissions/module.h"

#include <array>
#include <vector>

#include "care/admissions/admission_pages.h"
#include "care/admissions/stay_form_pages.h"
#include "care/admissions/stay_pages.h"

namespace alongside::admissions {

namespace {

std::span<const site::Route> OwnRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /admissions", kViewRegister, &GetInpatients},
        {"GET /people/{person}/admissions/new", kRecordAdmission, &GetAdmitting},
        {"POST /people/{person}/admissions", kRecordAdmission, &PostAdmitting},
        {"GET /people/{person}/admissions/{admission}", kViewPerson, &GetStay},
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

}  // namespace

std::span<const site::Route> AdmissionRoutes() {
    static const std::vector<site::Route> all = [] {
        std::vector<site::Route> routes;
        for (const auto& part : {OwnRoutes(), StayFormRoutes()})
            routes.insert(routes.end(), part.begin(), part.end());
        return routes;
    }();
    return all;
}

}  // namespace alongside::admissions
