// Recording that somebody was admitted to hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/admission.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::admissions {

struct AdmitPersonCommand {
    people::PersonId person;
    /// Its id and version are not read. With a discharge it is a stay that is over already.
    Admission admission;
};

/// Records an admission, and its discharge when it is over, under the rules of `DecideAdmission`.
/// Returns it with the id that it was given.
Result<Admission> AdmitPerson(const identity::Work& work, const AdmitPersonCommand& command);

}  // namespace alongside::admissions
