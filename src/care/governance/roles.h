// What each role may do.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/governance/ids.h"
#include "platform/identity/permission.h"

namespace alongside::governance {

/// The permissions of a role. An administrator runs accounts and settings and sees no person's
/// record; an export holds people, so only a team leader may make one.
constexpr identity::Grants GrantsOf(Role role) {
    using enum identity::Permission;
    switch (role) {
        case Role::kKeyworker:
            return {
                kPublic,
                kSignedIn,
                kViewRegister,
                kViewPerson,
                kAddPerson,
                kAmendPerson,
                kRate,
                kRecordEpisode,
                kRecordAdmission,
                kCorrectRecord,
                kRecordReview,
                kRecordAction,
                kViewTeam,
                kViewRisks,
                kViewReturn,
                kRecordConsent,
                kRecordConcern,
                kHoldMeeting};
        case Role::kTeamLeader:
            return {kPublic,        kSignedIn,       kViewRegister,    kViewPerson,
                    kAddPerson,     kAmendPerson,    kDecideReferral,  kRate,
                    kAllocate,      kRecordEpisode,  kRecordAdmission, kCorrectRecord,
                    kRecordReview,  kRecordAction,   kExtendDeadline,  kViewTeam,
                    kManagePosts,   kViewRisks,      kManageRisks,     kViewReturn,
                    kSignReturn,    kExport,         kRecordConsent,   kMergePeople,
                    kRecordConcern, kHandleConcerns, kHoldMeeting,     kImportRegister};
        case Role::kAdministrator:
            return {
                kPublic,
                kSignedIn,
                kViewTeam,
                kManagePosts,
                kViewReturn,
                kManageUsers,
                kManageArea};
    }
    return {};
}

}  // namespace alongside::governance
