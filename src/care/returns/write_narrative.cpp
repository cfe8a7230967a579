// Load, decide, record: the words of a return.
// SPDX-License-Identifier: MIT
#include "care/returns/write_narrative.h"

#include "care/returns/lock_return.h"

namespace alongside::returns {

Result<NarrativeWritten> WriteNarrative(
    const identity::Work& work, const WriteNarrativeCommand& command
) {
    TRY_ASSIGN(const ReturnToChange change, LockReturn(work, command.quarter));
    TRY_ASSIGN(
        const NarrativeWritten written,
        DecideNarrative(change.held, command.quarter, command.narrative)
    );
    if (change.held.version != command.seen)
        return Error{Fault::kConflict, "Someone else changed this return while you were writing"};
    return work.journal.Record(StreamOf(work, change.held), written);
}

}  // namespace alongside::returns
