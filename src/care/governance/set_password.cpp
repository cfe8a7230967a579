// Load, set, record: a password.
// SPDX-License-Identifier: MIT
#include "care/governance/set_password.h"

#include "care/governance/account_store.h"
#include "platform/identity/credentials.h"

namespace alongside::governance {

Result<SecretChanged> SetPassword(const identity::Work& work, const SetPasswordCommand& command) {
    const bool own = command.user == work.actor.id;
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(
            work.actor, own ? identity::Permission::kSignedIn : identity::Permission::kManageUsers
        )
    );
    work.journal.Lock(scope.stream());
    const AccountStore accounts(work.tables, scope);
    TRY_ASSIGN(const User held, accounts.GetUser(command.user));
    if (held.account == Account::kClosed)
        return Error{Fault::kRefused, "This account has been closed", "GOV-2"};
    identity::ChangePassword(work.journal.tx(), scope.area(), held.id, command.password_hash);
    return work.journal.Record(scope.stream(), SecretChanged{held.id});
}

}  // namespace alongside::governance
