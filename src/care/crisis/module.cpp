// The routes of crisis sheets and crises.
// SPDX-License-Identifier: MIT
#include "care/crisis/module.h"

#include <array>

#include "care/crisis/crisis_form_pages.h"
#include "care/crisis/crisis_pages.h"

namespace alongside::crisis {

std::span<const site::Route> CrisisRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /crisis", kViewPerson, &GetCrisisHome},
        {"POST /crisis/search", kViewPerson, &PostCrisisSearch},
        {"GET /crisis/search/{search}", kViewPerson, &GetCrisisSearch},
        {"GET /people/{person}/crisis", kViewPerson, &GetCrisis},
        {"GET /people/{person}/crisis/versions", kViewPerson, &GetVersions},
        {"GET /people/{person}/crisis/sheet", kAmendPerson, &GetSheetForm},
        {"POST /people/{person}/crisis/sheet", kAmendPerson, &PostSheet},
        {"GET /people/{person}/crisis/withdraw", kCorrectRecord, &GetSheetWithdrawal},
        {"POST /people/{person}/crisis/withdraw", kCorrectRecord, &PostSheetWithdrawal},
        {"GET /people/{person}/crisis/notes/new", kRecordAction, &GetNoteForm},
        {"POST /people/{person}/crisis/notes", kRecordAction, &PostNote},
        {"GET /people/{person}/crisis/notes/{crisis}/acknowledgement",
         kRecordAction,
         &GetAcknowledgement},
        {"POST /people/{person}/crisis/notes/{crisis}/acknowledgement",
         kRecordAction,
         &PostAcknowledgement},
        {"GET /people/{person}/crisis/notes/{crisis}/withdraw", kCorrectRecord, &GetNoteWithdrawal},
        {"POST /people/{person}/crisis/notes/{crisis}/withdraw",
         kCorrectRecord,
         &PostNoteWithdrawal},
        {"GET /admin/crisis", kManageArea, &GetSheetReview},
        {"POST /admin/crisis", kManageArea, &PostSheetReview},
    });
    return kRoutes;
}

}  // namespace alongside::crisis
