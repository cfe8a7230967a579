// Amending and withdrawing admissions.
// SPDX-License-Identifier: MIT
#include "care/admissions/correct_admission.h"

#include "care/admissions/admission_store.h"
#include "platform/base/field_checks.h"

namespace alongside::admissions {
Result<AdmissionAmended> AmendAdmission(
    const identity::Work& work, const AmendAdmissionCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter what was wrong"));
    work.journal.Lock(scope.stream());
    const AdmissionStore store(work.tables, scope);
    TRY(store.GetToChange(command.admission.id, command.seen));
    TRY_ASSIGN(
        const Admission admission,
        DecideAdmission({.admissions = store.List(), .today = work.today}, command.admission)
    );
    return work.journal.Record(
        scope.stream(),
        AdmissionAmended{
            .id = admission.id,
            .admitted_on = admission.admitted_on,
            .hospital = admission.hospital,
            .hospital_ods = admission.hospital_ods,
            .ward_type = admission.ward_type,
            .secure = admission.secure,
            .legal_status = admission.legal_status,
            .planned_discharge_on = admission.planned_discharge_on,
            .delay_reason = admission.delay_reason,
            .discharged_on = admission.discharged_on,
            .reason = command.reason}
    );
}

Result<AdmissionWithdrawn> WithdrawAdmission(
    const identity::Work& work, const WithdrawAdmissionCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, identity::Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this admission never happened"));
    work.journal.Lock(scope.stream());
    const AdmissionStore store(work.tables, scope);
    TRY_ASSIGN(const Admission held, store.GetToChange(command.admission, command.seen));
    return work.journal.Record(scope.stream(), AdmissionWithdrawn{held.id, command.reason});
}

Result<StayRecordWithdrawn> WithdrawStayRecord(
    const identity::Work& work, const StayCommand<StayRecordWithdrawn>& command
) {
    return RecordInStay<Does::kChange>(work, command, identity::Permission::kCorrectRecord);
}

}  // namespace alongside::admissions
