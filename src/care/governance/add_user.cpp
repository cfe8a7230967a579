// Check, claim the address, record: an account.
// SPDX-License-Identifier: MIT
#include "care/governance/add_user.h"

#include "care/governance/account_rules.h"
#include "platform/identity/credentials.h"

namespace alongside::governance {

Result<UserRecorded> AddUser(const identity::Work& work, const AddUserCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(work.actor, identity::Permission::kManageUsers)
    );
    const UserRecorded made{
        .user = UserId::New(),
        .email = identity::FoldEmail(command.email),
        .name = command.name,
        .role = command.role,
        .post = command.post,
        .reason = std::nullopt};
    TRY(CheckDetails(work, scope, made));
    work.journal.Lock(scope.stream());
    const identity::Credential credential{scope.area(), made.user, command.password_hash};
    if (identity::AddCredential(work.journal.tx(), credential, made.email) ==
        identity::Claim::kTaken)
        return AddressTaken();
    work.journal.Record(scope.stream(), made);
    work.journal.Record(scope.stream(), SecretChanged{made.user});
    return made;
}

}  // namespace alongside::governance
