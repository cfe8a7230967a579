// Load, decide, record: more time.
// SPDX-License-Identifier: MIT
#include "care/clocks/extend_deadline.h"

#include "care/clocks/clock_store.h"

namespace alongside::clocks {

Result<DeadlineExtended> ExtendDeadline(
    const identity::Work& work, const ExtendDeadlineCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kExtendDeadline, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(
        const Clock clock,
        ClockStore(work.tables, scope).GetToChange(command.deadline, command.seen)
    );
    TRY_ASSIGN(
        const DeadlineExtended extended,
        DecideExtension(clock, command.days, command.because, command.note, work.today)
    );
    return work.journal.Record(scope.stream(), extended);
}

}  // namespace alongside::clocks
