// Load, decide, record: an admission.
// SPDX-License-Identifier: MIT
#include "care/admissions/admit_person.h"

#include "care/admissions/admission_store.h"

namespace alongside::admissions {

Result<Admission> AdmitPerson(const identity::Work& work, const AdmitPersonCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kRecordAdmission, command.person)
    );
    work.journal.Lock(scope.stream());
    Admission admission = command.admission;
    admission.id = AdmissionId::New();
    admission.version = 1;
    const AdmissionStore store(work.tables, scope);
    TRY_ASSIGN(
        admission, DecideAdmission({.admissions = store.List(), .today = work.today}, admission)
    );
    work.journal.Record(
        scope.stream(),
        Admitted{
            .id = admission.id,
            .admitted_on = admission.admitted_on,
            .hospital = admission.hospital,
            .hospital_ods = admission.hospital_ods,
            .ward_type = admission.ward_type,
            .secure = admission.secure,
            .legal_status = admission.legal_status,
            .planned_discharge_on = admission.planned_discharge_on,
            .delay_reason = admission.delay_reason}
    );
    if (admission.discharged_on)
        work.journal.Record(scope.stream(), Discharged{admission.id, *admission.discharged_on});
    return admission;
}

}  // namespace alongside::admissions
