// The routes of the on-call list.
// SPDX-License-Identifier: MIT
#include "care/oncall/module.h"

#include <array>

#include "care/oncall/oncall_pages.h"

namespace alongside::oncall {

std::span<const site::Route> OnCallRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /oncall", kViewTeam, &GetOnCall},
        {"GET /oncall/shifts/new", kManagePosts, &GetShiftForm},
        {"POST /oncall/shifts", kManagePosts, &PostShift},
        {"GET /oncall/shifts/{shift}/amend", kManagePosts, &GetAmendment},
        {"POST /oncall/shifts/{shift}/amend", kManagePosts, &PostAmendment},
        {"GET /oncall/shifts/{shift}/withdraw", kManagePosts, &GetWithdrawal},
        {"POST /oncall/shifts/{shift}/withdraw", kManagePosts, &PostWithdrawal},
        {"GET /oncall/weeks/new", kManagePosts, &GetWeekForm},
        {"POST /oncall/weeks", kManagePosts, &PostWeek},
        {"POST /oncall/copies", kManagePosts, &PostCopy},
        {"GET /oncall/numbers", kManagePosts, &GetNumbers},
        {"POST /oncall/numbers", kManagePosts, &PostNumber},
        {"GET /oncall/area-number", kManagePosts, &GetAreaNumber},
        {"POST /oncall/area-number", kManagePosts, &PostAreaNumber},
        {"GET /oncall/notes/new", kRecordAction, &GetNoteForm},
        {"POST /oncall/notes", kRecordAction, &PostNote},
        {"POST /oncall/notes/{handover-note}/read", kRecordAction, &PostNoteRead},
    });
    return kRoutes;
}

}  // namespace alongside::oncall
