// Putting an admission right: amending what was written wrongly, withdrawing what never happened.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/admissions/admission.h"
#include "care/admissions/open_stay.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::admissions {

struct AmendAdmissionCommand {
    people::PersonId person;
    int seen = 0;
    Admission admission;  ///< Whole, with its id; its version is not read.
    std::string reason;
};
/// Records an admission anew, under the rules of `DecideAdmission`. A reason is required.
Result<AdmissionAmended> AmendAdmission(
    const identity::Work& work, const AmendAdmissionCommand& command
);

struct WithdrawAdmissionCommand {
    people::PersonId person;
    AdmissionId admission;
    int seen = 0;
    std::string reason;
};
Result<AdmissionWithdrawn> WithdrawAdmission(
    const identity::Work& work, const WithdrawAdmissionCommand& command
);

/// Takes back one thing that was recorded of an admission. Of what was recorded once for the stay
/// (who is responsible, aftercare, the plan) nothing is held then.
Result<StayRecordWithdrawn> WithdrawStayRecord(
    const identity::Work& work, const StayCommand<StayRecordWithdrawn>& command
);

}  // namespace alongside::admissions
