// Load, decide, record: opening a return again.
// SPDX-License-Identifier: MIT
#include "care/returns/reopen_return.h"

#include "care/returns/lock_return.h"

namespace alongside::returns {

Result<ReturnReopened> ReopenReturn(
    const identity::Work& work, const ReopenReturnCommand& command
) {
    TRY_ASSIGN(const ReturnToChange change, LockReturn(work, command.quarter));
    TRY_ASSIGN(
        const ReturnReopened reopened, DecideReopening(change.held, command.quarter, command.reason)
    );
    if (change.held.version != command.seen)
        return Error{
            Fault::kConflict, "Someone else changed this return while you were reading it"};
    return work.journal.Record(StreamOf(work, change.held), reopened);
}

}  // namespace alongside::returns
