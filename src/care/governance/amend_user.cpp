// Load, decide, record: a changed account.
// SPDX-License-Identifier: MIT
#include "care/governance/amend_user.h"

#include "care/governance/account_rules.h"
#include "care/governance/account_store.h"
#include "platform/base/field_checks.h"
#include "platform/identity/credentials.h"

namespace alongside::governance {

Result<UserRecorded> AmendUser(const identity::Work& work, const AmendUserCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(work.actor, identity::Permission::kManageUsers)
    );
    TRY(CheckReason(command.reason, "Enter why the account is changed"));
    work.journal.Lock(scope.stream());
    const AccountStore accounts(work.tables, scope);
    TRY_ASSIGN(const User held, accounts.GetUserToChange(command.user, command.seen));
    const UserRecorded amended{
        .user = held.id,
        .email = identity::FoldEmail(command.email),
        .name = command.name,
        .role = command.role,
        .post = command.post,
        .reason = command.reason};
    TRY(CheckDetails(work, scope, amended));
    if (amended.role != Role::kAdministrator)
        TRY(CheckAnAdministratorStays(accounts.Users(), held.id));
    if (amended.email != held.email &&
        identity::ChangeEmail(work.journal.tx(), scope.area(), held.id, amended.email) ==
            identity::Claim::kTaken)
        return AddressTaken();
    return work.journal.Record(scope.stream(), amended);
}

}  // namespace alongside::governance
