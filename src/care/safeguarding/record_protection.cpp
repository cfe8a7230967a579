// Load, decide, record: plans of local authorities.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/record_protection.h"

#include <utility>

#include "care/safeguarding/concern_store.h"
#include "platform/base/field_checks.h"

namespace alongside::safeguarding {
namespace {

using identity::Permission;

}  // namespace

Result<ProtectionRecorded> RecordProtection(
    const identity::Work& work, const RecordProtectionCommand& command
) {
    TRY_ASSIGN(
        const auto scope, work.policy.Allow(work.actor, Permission::kAmendPerson, command.person)
    );
    work.journal.Lock(scope.stream());
    ProtectionRecorded details = command.details;
    if (details.id.empty()) {
        details.id = ProtectionId::New();
    } else {
        TRY(ProtectionToChange(work.tables, scope, details.id, command.seen));
        TRY(CheckReason(details.reason.value_or(""), "Enter what changed"));
    }
    TRY_ASSIGN(details, DecideProtection(std::move(details), work.today));
    return work.journal.Record(scope.stream(), details);
}

Result<ProtectionWithdrawn> WithdrawProtection(
    const identity::Work& work, const WithdrawProtectionCommand& command
) {
    TRY_ASSIGN(
        const auto scope, work.policy.Allow(work.actor, Permission::kAmendPerson, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this was recorded by mistake"));
    work.journal.Lock(scope.stream());
    TRY(ProtectionToChange(work.tables, scope, command.protection, command.seen));
    return work.journal.Record(
        scope.stream(), ProtectionWithdrawn{command.protection, command.reason}
    );
}

}  // namespace alongside::safeguarding
