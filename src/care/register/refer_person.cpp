// Load, decide, record: a referral.
// SPDX-License-Identifier: MIT
#include "care/register/refer_person.h"

#include "care/register/register_store.h"
#include "care/register/stay.h"

namespace alongside::dsr {

Result<ReferralReceived> ReferPerson(
    const identity::Work& work, const ReferPersonCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kAddPerson, command.person)
    );
    work.journal.Lock(scope.stream());
    const RegisterStore store(work.tables, scope);
    TRY_ASSIGN(
        const Stay stay,
        DecideStay(
            {.stays = store.Stays(), .today = work.today},
            {.id = RegisterEntryId::New(),
             .referred_on = command.referred_on,
             .source = command.source,
             .consent = command.consent,
             .consent_on = command.consent_on}
        )
    );
    return work.journal.Record(
        scope.stream(),
        ReferralReceived{stay.id, stay.referred_on, stay.source, stay.consent, stay.consent_on}
    );
}

}  // namespace alongside::dsr
