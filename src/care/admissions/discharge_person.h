// Recording that somebody left hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/admissions_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::admissions {

struct DischargePersonCommand {
    people::PersonId person;
    AdmissionId admission;
    int seen = 0;
    Date discharged_on;
};

/// Ends an admission, under the rules of `DecideDischarge`.
Result<Discharged> DischargePerson(
    const identity::Work& work, const DischargePersonCommand& command
);

}  // namespace alongside::admissions
