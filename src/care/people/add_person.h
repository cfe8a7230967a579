// Adding somebody to the record.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::people {

struct AddPersonCommand {
    DetailsRecorded details;  ///< An empty reference is made up; a reason is not kept.
};

/// Begins a person's record and returns their id. `kInvalid` as `DecideDetails`; `kRefused` by
/// PERSON-1 or PERSON-2, with a link to the person who is on record already.
Result<PersonId> AddPerson(const identity::Work& work, const AddPersonCommand& command);

}  // namespace alongside::people
