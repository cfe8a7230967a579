// Load, decide, record: a discharge.
// SPDX-License-Identifier: MIT
#include "care/admissions/discharge_person.h"

#include "care/admissions/admission_store.h"

namespace alongside::admissions {

Result<Discharged> DischargePerson(
    const identity::Work& work, const DischargePersonCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordAdmission, command.person)
    );
    work.journal.Lock(scope.stream());
    const AdmissionStore store(work.tables, scope);
    TRY_ASSIGN(const Admission held, store.GetToChange(command.admission, command.seen));
    TRY_ASSIGN(
        const Discharged discharged, DecideDischarge(held, command.discharged_on, work.today)
    );
    return work.journal.Record(scope.stream(), discharged);
}

}  // namespace alongside::admissions
