// Load, decide, record: a request to remove an entry.
// SPDX-License-Identifier: MIT
#include "care/corrections/ask_removal.h"

#include "care/corrections/record_line.h"
#include "care/corrections/removal_store.h"
#include "platform/base/field_checks.h"

namespace alongside::corrections {

Result<RemovalAsked> AskRemoval(const identity::Work& work, const AskRemovalCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.origin)
    );
    TRY(CheckReason(command.reason, "Enter how you know that it is about somebody else"));
    work.journal.Lock(command.origin);
    const auto record = LinesOf(work.journal, scope.stream());
    const auto open = RemovalStore(work.tables, scope).Open();
    TRY(DecideRequest(record, open, command.origin, command.number));
    return work.journal.Record(
        command.origin,
        RemovalAsked{.id = RemovalId::New(), .number = command.number, .reason = command.reason}
    );
}

}  // namespace alongside::corrections
