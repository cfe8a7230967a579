// Locks and begins the streams of returns.
// SPDX-License-Identifier: MIT
#include "care/returns/lock_return.h"

#include "care/returns/return_store.h"

namespace alongside::returns {

Result<ReturnToChange> LockReturn(const identity::Work& work, const Quarter& quarter) {
    TRY_ASSIGN(
        identity::Scope area, work.policy.AllowArea(work.actor, identity::Permission::kSignReturn)
    );
    // The area's own stream stands for a return that has none yet: of two who write its first words
    // at once the second must find the first one's.
    work.journal.Lock(area.stream());
    QuarterReturn held = ReturnStore(work.tables, area).Get(quarter);
    return ReturnToChange{std::move(area), std::move(held)};
}

StreamId StreamOf(const identity::Work& work, const QuarterReturn& held) {
    if (!held.stream.empty()) return held.stream;
    return work.journal.Begin(journal::StreamKind::kReturn);
}

}  // namespace alongside::returns
