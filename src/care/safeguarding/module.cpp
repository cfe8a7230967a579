// The routes of safeguarding.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/module.h"

#include <array>

#include "care/safeguarding/concern_pages.h"
#include "care/safeguarding/leads_pages.h"
#include "care/safeguarding/protection_pages.h"

namespace alongside::safeguarding {

// Which concern somebody may see is no matter of permission: `FindConcern` decides it.
std::span<const site::Route> SafeguardingRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /concerns", kRecordConcern, &GetConcerns},
        {"POST /concerns", kRecordConcern, &PostRecording},
        {"GET /concerns/new", kRecordConcern, &GetRecording},
        {"GET /concerns/allegations/new", kRecordConcern, &GetAllegation},
        {"POST /concerns/allegations", kRecordConcern, &PostAllegation},
        {"GET /concerns/{concern}", kRecordConcern, &GetConcern},
        {"GET /concerns/{concern}/take", kHandleConcerns, &GetTakingOn},
        {"POST /concerns/{concern}/take", kHandleConcerns, &PostTakingOn},
        {"GET /concerns/{concern}/refer", kHandleConcerns, &GetReferral},
        {"POST /concerns/{concern}/refer", kHandleConcerns, &PostReferral},
        {"GET /concerns/{concern}/answer", kHandleConcerns, &GetAnswer},
        {"POST /concerns/{concern}/answer", kHandleConcerns, &PostAnswer},
        {"GET /concerns/{concern}/note", kRecordConcern, &GetNote},
        {"POST /concerns/{concern}/note", kRecordConcern, &PostNote},
        {"GET /concerns/{concern}/close", kHandleConcerns, &GetClosing},
        {"POST /concerns/{concern}/close", kHandleConcerns, &PostClosing},
        {"GET /concerns/{concern}/reopen", kHandleConcerns, &GetReopening},
        {"POST /concerns/{concern}/reopen", kHandleConcerns, &PostReopening},
        {"GET /people/{person}/concerns", kRecordConcern, &GetConcernsAbout},
        {"POST /people/{person}/concerns", kRecordConcern, &PostRecordingAbout},
        {"GET /people/{person}/concerns/new", kRecordConcern, &GetRecordingAbout},
        {"GET /people/{person}/protection", kViewPerson, &GetProtections},
        {"POST /people/{person}/protection", kAmendPerson, &PostNewProtection},
        {"GET /people/{person}/protection/new", kAmendPerson, &GetNewProtection},
        {"GET /people/{person}/protection/{protection}", kAmendPerson, &GetProtection},
        {"POST /people/{person}/protection/{protection}", kAmendPerson, &PostProtection},
        {"GET /people/{person}/protection/{protection}/withdraw",
         kAmendPerson,
         &GetProtectionWithdrawal},
        {"POST /people/{person}/protection/{protection}/withdraw",
         kAmendPerson,
         &PostProtectionWithdrawal},
        {"GET /admin/safeguarding", kManageArea, &GetLeads},
        {"POST /admin/safeguarding", kManageArea, &PostLeads},
    });
    return kRoutes;
}

}  // namespace alongside::safeguarding
