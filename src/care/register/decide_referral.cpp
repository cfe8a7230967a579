// Load, decide, record: the decision on a referral.
// SPDX-License-Identifier: MIT
#include "care/register/decide_referral.h"

#include "care/register/register_store.h"
#include "care/register/stay.h"

namespace alongside::dsr {

Result<ReferralDecided> DecideReferral(
    const identity::Work& work, const DecideReferralCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kDecideReferral, command.person)
    );
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY_ASSIGN(const Stay stay, store.GetStayToChange(command.stay, command.seen));
    TRY_ASSIGN(
        const ReferralDecided decided,
        DecideOutcome(
            {.stays = store.Stays(), .today = work.today},
            stay,
            command.decision,
            command.decided_on,
            command.reason
        )
    );
    return work.journal.Record(scope.stream(), decided);
}

}  // namespace alongside::dsr
