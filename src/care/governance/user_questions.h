// What the forms about an account ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/governance/ids.h"
#include "platform/html/patterns/ask.h"

namespace alongside::governance {

inline constexpr ask::Option<Role> kRoleOptions[] = {
    {Role::kKeyworker, "Keyworker", "Sees the register and records what happens to people"},
    {Role::kTeamLeader,
     "Team leader",
     "Also names keyworkers, decides referrals and signs the return"},
    {Role::kAdministrator, "Administrator", "Runs accounts and settings and sees nobody's record"},
};

inline constexpr ask::Line kFullNameAsked = {
    .name = "name",
    .label = "Full name",
    .called = "The name",
};
inline constexpr ask::Line kEmailAsked = {
    .name = "email",
    .label = "Email address",
    .hint = "They sign in with this",
    .called = "The email address",
};
inline constexpr ask::OneOf<Role> kRoleAsked = {
    .name = "role",
    .label = "Role",
    .required = "Choose a role",
    .options = kRoleOptions,
};
inline constexpr ask::OneRecorded<StreamId> kPostAsked = {
    .name = "post",
    .label = "Post",
    .hint = "For somebody who carries a caseload: the post that they hold",
    .called = "The post",
    .empty = "No post",
};

inline constexpr ask::Words kWhyAccountChangedAsked = {
    .name = "reason",
    .label = "Why is it changed?",
    .required = "Enter why the account is changed",
    .called = "The reason",
    .longest = 1'000,
    .rows = 3,
};

}  // namespace alongside::governance
