// Amending and withdrawing stays.
// SPDX-License-Identifier: MIT
#include "care/register/correct_stay.h"

#include "care/register/register_store.h"
#include "platform/base/field_checks.h"

namespace alongside::dsr {
Result<StayAmended> AmendStay(const identity::Work& work, const AmendStayCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter what was wrong"));
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY(store.GetStayToChange(command.stay.id, command.seen));
    TRY_ASSIGN(
        const Stay stay, DecideStay({.stays = store.Stays(), .today = work.today}, command.stay)
    );
    return work.journal.Record(
        scope.stream(),
        StayAmended{
            .stay = stay.id,
            .referred_on = stay.referred_on,
            .source = stay.source,
            .decision = stay.decision,
            .decided_on = stay.decided_on,
            .decision_reason = stay.decision_reason,
            .consent = stay.consent,
            .consent_on = stay.consent_on,
            .removed_on = stay.removed_on,
            .removal_reason = stay.removal_reason,
            .reason = command.reason}
    );
}

Result<StayWithdrawn> WithdrawStay(const identity::Work& work, const WithdrawStayCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this register entry never was"));
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY_ASSIGN(const Stay held, store.GetStayToChange(command.stay, command.seen));
    return work.journal.Record(scope.stream(), StayWithdrawn{held.id, command.reason});
}

}  // namespace alongside::dsr
