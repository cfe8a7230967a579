// Load, decide, record: asking again, and how soon answers are expected.
// SPDX-License-Identifier: MIT
#include "care/transfers/ask_again.h"

#include "care/transfers/transfer_store.h"

namespace alongside::transfers {

using identity::Permission;

Result<RemindedAboutTransfer> AskAgain(const identity::Work& work, const AskAgainCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, Permission::kDecideReferral, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(const Transfer transfer, TransferStore(work.tables, scope).Get(command.transfer));
    const auto said = AnswerTimesOf(work.tables, scope.area());
    TRY_ASSIGN(
        const RemindedAboutTransfer reminder,
        DecideReminder(
            transfer,
            {.id = transfer.id,
             .on = command.on,
             .asked = command.asked,
             .how = command.how,
             .again_on = {}},
            AnswerDaysOn(said, command.on),
            work.today
        )
    );
    return work.journal.Record(scope.stream(), reminder);
}

Result<AnswerTimeSet> SetAnswerTime(const identity::Work& work, const AnswerTimeSet& set) {
    TRY_ASSIGN(
        const identity::Scope scope, work.policy.AllowArea(work.actor, Permission::kManageArea)
    );
    TRY_ASSIGN(const AnswerTimeSet decided, DecideAnswerTime(set));
    work.journal.Lock(scope.stream());
    return work.journal.Record(scope.stream(), decided);
}

}  // namespace alongside::transfers
