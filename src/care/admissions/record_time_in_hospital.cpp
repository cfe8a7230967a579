// How somebody's time in hospital goes.
// SPDX-License-Identifier: MIT
#include "care/admissions/record_time_in_hospital.h"

#include "care/admissions/admit_person.h"
#include "care/admissions/discharge_person.h"

namespace alongside::admissions {

Result<LegalStatusChanged> ChangeLegalStatus(
    const identity::Work& work, const StayCommand<LegalStatusChanged>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<LeaveRecorded> RecordLeave(
    const identity::Work& work, const StayCommand<LeaveRecorded>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<LeaveEnded> EndLeave(const identity::Work& work, const StayCommand<LeaveEnded>& command) {
    return RecordInStay<Does::kChange>(work, command);
}

Result<ResponsibilityRecorded> RecordResponsibility(
    const identity::Work& work, const StayCommand<ResponsibilityRecorded>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<Admission> TransferPerson(const identity::Work& work, const TransferPersonCommand& command) {
    TRY(DischargePerson(
        work,
        {.person = command.person,
         .admission = command.from,
         .seen = command.seen,
         .discharged_on = command.to.admitted_on}
    ));
    return AdmitPerson(work, {.person = command.person, .admission = command.to});
}

}  // namespace alongside::admissions
