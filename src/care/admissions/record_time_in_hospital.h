// Recording how somebody's time in hospital goes: legal status, leave, who is responsible,
// transfer. SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/open_stay.h"

namespace alongside::admissions {

/// Each under the rules of its `Decide`, and returned as it was recorded.
Result<LegalStatusChanged> ChangeLegalStatus(
    const identity::Work& work, const StayCommand<LegalStatusChanged>& command
);

Result<LeaveRecorded> RecordLeave(
    const identity::Work& work, const StayCommand<LeaveRecorded>& command
);
Result<LeaveEnded> EndLeave(const identity::Work& work, const StayCommand<LeaveEnded>& command);

Result<ResponsibilityRecorded> RecordResponsibility(
    const identity::Work& work, const StayCommand<ResponsibilityRecorded>& command
);

struct TransferPersonCommand {
    people::PersonId person;
    AdmissionId from;
    int seen = 0;  ///< The version of `from`.
    /// Where they are now. It begins on the day on which they left; its id is not read.
    Admission to;
};
/// Ends one admission and begins another on the same day, at once: the spell goes on. Under the
/// rules of `DecideDischarge` and `DecideAdmission`. A delay or leave that was open stays with the
/// first, and counts no day after it.
Result<Admission> TransferPerson(const identity::Work& work, const TransferPersonCommand& command);

}  // namespace alongside::admissions
