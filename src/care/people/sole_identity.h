// One person to an NHS number, and one to a reference, in an area.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/people_store.h"
#include "care/people/person.h"
#include "platform/base/result.h"

namespace alongside::people {

/// Refuses details that name another person of the area than `person`: PERSON-1 when the NHS number
/// is theirs, PERSON-2 when the reference is; `link` is their page. Sound only while the area's
/// stream is locked: that is what orders two people who are added at once.
Result<Done> CheckSoleIdentity(
    const PeopleStore& people, const PersonId& person, const DetailsRecorded& details
);

}  // namespace alongside::people
