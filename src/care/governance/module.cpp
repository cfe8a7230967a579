// The table of governance's pages.
// SPDX-License-Identifier: MIT
#include "care/governance/module.h"

#include "care/governance/account_pages.h"
#include "care/governance/area_pages.h"
#include "care/governance/closing_pages.h"
#include "care/governance/job_pages.h"
#include "care/governance/list_pages.h"
#include "care/governance/mail_pages.h"
#include "care/governance/password_pages.h"
#include "care/governance/user_pages.h"

namespace alongside::governance {
namespace {

using identity::Permission;

constexpr site::Route kRoutes[] = {
    {"GET /admin", Permission::kManageUsers, &GetAdmin},
    {"GET /admin/users", Permission::kManageUsers, &GetUsers},
    {"GET /admin/users/new", Permission::kManageUsers, &GetNewUser},
    {"POST /admin/users", Permission::kManageUsers, &PostUser},
    {"GET /admin/users/{user}/amend", Permission::kManageUsers, &GetUserAmendment},
    {"POST /admin/users/{user}/amend", Permission::kManageUsers, &PostUserAmendment},
    {"GET /admin/users/{user}/close", Permission::kManageUsers, &GetClosing},
    {"POST /admin/users/{user}/close", Permission::kManageUsers, &PostClosing},
    {"GET /admin/users/{user}/work", Permission::kManageUsers, &GetOpenWork},
    {"GET /admin/users/{user}/password", Permission::kManageUsers, &GetUserPassword},
    {"POST /admin/users/{user}/password", Permission::kManageUsers, &PostUserPassword},
    {"GET /admin/area", Permission::kManageArea, &GetArea},
    {"POST /admin/area", Permission::kManageArea, &PostArea},
    {"GET /admin/lists", Permission::kManageArea, &GetLists},
    {"POST /admin/lists", Permission::kManageArea, &PostListItem},
    {"GET /admin/lists/remove", Permission::kManageArea, &GetListItemRemoval},
    {"POST /admin/lists/remove", Permission::kManageArea, &PostListItemRemoval},
    {"GET /admin/jobs", Permission::kManageArea, &GetJobs},
    {"POST /admin/jobs", Permission::kManageArea, &PostJobs},
    {"GET /admin/mail", Permission::kManageArea, &GetMail},
    {"POST /admin/mail", Permission::kManageArea, &PostMail},
    {"GET /account", Permission::kSignedIn, &GetAccount},
    {"POST /account", Permission::kSignedIn, &PostAccount},
};

}  // namespace

std::span<const site::Route> GovernanceRoutes() {
    return kRoutes;
}

}  // namespace alongside::governance
