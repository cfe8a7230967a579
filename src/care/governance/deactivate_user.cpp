// Load, decide, record: a closed account.
// SPDX-License-Identifier: MIT
#include "care/governance/deactivate_user.h"

#include "care/governance/account_store.h"
#include "platform/base/field_checks.h"
#include "platform/identity/credentials.h"

namespace alongside::governance {
namespace {

std::vector<keyworking::CaseloadLine> OpenWork(
    const identity::View& view, const identity::Scope& scope, const User& user
) {
    constexpr int kMostShown = 1000;
    if (!user.post) return {};
    return keyworking::ListCaseload(
        view.tables, scope, *user.post, view.today, people::PersonId(), kMostShown
    );
}

}  // namespace

Result<std::vector<keyworking::CaseloadLine>> OpenWorkOf(
    const identity::View& view, const UserId& user
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        view.policy.AllowArea(view.actor, identity::Permission::kManageUsers)
    );
    TRY_ASSIGN(const User held, AccountStore(view.tables, scope).GetUser(user));
    return OpenWork(view, scope, held);
}

Result<DeactivatedUser> DeactivateUser(
    const identity::Work& work, const DeactivateUserCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(work.actor, identity::Permission::kManageUsers)
    );
    TRY(CheckReason(command.reason, "Enter why the account is closed"));
    work.journal.Lock(scope.stream());
    const AccountStore accounts(work.tables, scope);
    TRY_ASSIGN(const User held, accounts.GetUserToChange(command.user, command.seen));
    TRY(CheckAnAdministratorStays(accounts.Users(), held.id));
    identity::RemoveCredential(work.journal.tx(), scope.area(), held.id);
    const UserDeactivated closed =
        work.journal.Record(scope.stream(), UserDeactivated{held.id, command.reason});
    return DeactivatedUser{closed, OpenWork(work, scope, held)};
}

}  // namespace alongside::governance
