// Load, decide, record: a removal.
// SPDX-License-Identifier: MIT
#include "care/register/remove_from_register.h"

#include "care/register/register_store.h"
#include "care/register/stay.h"

namespace alongside::dsr {

Result<RemovedFromRegister> RemoveFromRegister(
    const identity::Work& work, const RemoveFromRegisterCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kDecideReferral, command.person)
    );
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY_ASSIGN(const Stay stay, store.GetStayToChange(command.stay, command.seen));
    TRY_ASSIGN(
        const RemovedFromRegister removed,
        DecideRemoval(
            {.stays = store.Stays(), .today = work.today}, stay, command.removed_on, command.reason
        )
    );
    return work.journal.Record(scope.stream(), removed);
}

}  // namespace alongside::dsr
