// The routes of actions.
// SPDX-License-Identifier: MIT
#include "care/actions/module.h"

#include <array>

#include "care/actions/action_form_pages.h"
#include "care/actions/action_pages.h"

namespace alongside::actions {

std::span<const site::Route> ActionRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /actions", kViewPerson, &GetOpenActions},
        {"GET /people/{person}/actions", kViewPerson, &GetActions},
        {"GET /people/{person}/actions/new", kRecordAction, &GetRaising},
        {"POST /people/{person}/actions", kRecordAction, &PostRaising},
        {"GET /people/{person}/actions/{action}", kViewPerson, &GetAction},
        {"GET /people/{person}/actions/{action}/note", kRecordAction, &GetNote},
        {"POST /people/{person}/actions/{action}/note", kRecordAction, &PostNote},
        {"GET /people/{person}/actions/{action}/complete", kRecordAction, &GetCompletion},
        {"POST /people/{person}/actions/{action}/complete", kRecordAction, &PostCompletion},
        {"GET /people/{person}/actions/{action}/close", kRecordAction, &GetClosing},
        {"POST /people/{person}/actions/{action}/close", kRecordAction, &PostClosing},
        {"GET /people/{person}/actions/{action}/reopen", kRecordAction, &GetReopening},
        {"POST /people/{person}/actions/{action}/reopen", kRecordAction, &PostReopening},
        {"GET /people/{person}/actions/{action}/hand", kRecordAction, &GetHanding},
        {"POST /people/{person}/actions/{action}/hand", kRecordAction, &PostHanding},
        {"GET /people/{person}/actions/{action}/reschedule", kRecordAction, &GetRescheduling},
        {"POST /people/{person}/actions/{action}/reschedule", kRecordAction, &PostRescheduling},
        {"GET /people/{person}/actions/{action}/amend", kCorrectRecord, &GetActionAmendment},
        {"POST /people/{person}/actions/{action}/amend", kCorrectRecord, &PostActionAmendment},
        {"GET /people/{person}/actions/{action}/withdraw", kCorrectRecord, &GetActionWithdrawal},
        {"POST /people/{person}/actions/{action}/withdraw", kCorrectRecord, &PostActionWithdrawal},
    });
    return kRoutes;
}

}  // namespace alongside::actions
