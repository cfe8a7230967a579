// Opens one stay of a person to record something of it: what all of its use cases begin with.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "care/admissions/stay_rules.h"
#include "care/admissions/stay_store.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::admissions {

/// Somebody wants to record `what` of an admission. `seen` is the version of the thing that it
/// changes; the id of a new thing is not read.
template <class Event>
struct StayCommand {
    people::PersonId person;
    AdmissionId admission;
    Event what;
    int seen = 0;
};

/// Which of the two an event does to a thing of the stay.
enum class Does { kBegin, kChange };

/// Load, decide, record: an event of a stay, under the rules of `Decide`. Returns it as it was
/// recorded.
template <Does does, class Event>
Result<Event> RecordInStay(
    const identity::Work& work,
    const StayCommand<Event>& command,
    identity::Permission permission = identity::Permission::kRecordAdmission
) {
    TRY_ASSIGN(
        const identity::Scope scope, work.policy.Allow(work.actor, permission, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(const Stay stay, StayStore(work.tables, scope).Get(command.admission));
    Event event = command.what;
    if constexpr (does == Does::kBegin) event.id = StayRecordId::New();
    if constexpr (requires { event.admission; }) event.admission = stay.admission.id;
    TRY_ASSIGN(
        event,
        Decide(stay, std::move(event), WrittenWith{.seen = command.seen, .today = work.today})
    );
    return work.journal.Record(scope.stream(), event);
}

}  // namespace alongside::admissions
