// Everything that somebody may be allowed to do, and who asks.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/journal/actor.h"

namespace alongside::identity {

/// One thing that a role may or may not do. A route names the one it needs.
enum class Permission {
    kPublic,    ///< Nobody need have signed in: sign-in itself, assets, health.
    kSignedIn,  ///< Any signed-in user, about themselves.
    kViewRegister,
    kViewPerson,
    kAddPerson,
    kAmendPerson,
    kDecideReferral,
    kRate,
    kAllocate,
    kRecordEpisode,
    kRecordAdmission,
    kCorrectRecord,
    kRecordReview,
    kRecordAction,
    kExtendDeadline,
    kViewTeam,
    kManagePosts,
    kViewRisks,
    kManageRisks,
    kViewReturn,
    kSignReturn,
    kExport,
    kManageUsers,
    kManageArea,
    kRecordConsent,
    kMergePeople,
    kRecordConcern,
    kHandleConcerns,
    kHoldMeeting,
    kImportRegister,
};
constexpr std::array<std::string_view, 30> NamesOf(Permission) {
    return {"public",         "signed-in",      "view-register",    "view-person",
            "add-person",     "amend-person",   "decide-referral",  "rate",
            "allocate",       "record-episode", "record-admission", "correct-record",
            "record-review",  "record-action",  "extend-deadline",  "view-team",
            "manage-posts",   "view-risks",     "manage-risks",     "view-return",
            "sign-return",    "export",         "manage-users",     "manage-area",
            "record-consent", "merge-people",   "record-concern",   "handle-concerns",
            "hold-meeting",   "import-register"};
}

/// A set of permissions.
class Grants {
public:
    constexpr Grants() = default;
    constexpr Grants(std::initializer_list<Permission> permissions) {
        for (const Permission permission : permissions) bits_ |= Bit(permission);
    }
    static constexpr Grants All() {
        Grants all;
        all.bits_ = ~0U;
        return all;
    }
    constexpr bool Has(Permission permission) const { return (bits_ & Bit(permission)) != 0; }

private:
    static constexpr unsigned Bit(Permission permission) {
        return 1U << static_cast<unsigned>(permission);
    }
    unsigned bits_ = 0;
};

/// Who asks: a user, a job or the command line, in one area.
struct Actor {
    journal::ActorId id;
    AreaId area;
    std::string name;
    Grants grants;
    StreamId post = {};  ///< The post that the user holds; empty when none.
};

}  // namespace alongside::identity
