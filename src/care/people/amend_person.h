// Changing what we hold of who somebody is: a correction, a move, a new name.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::people {

struct AmendPersonCommand {
    PersonId person;
    int seen = 0;
    DetailsRecorded details;  ///< Whole, with the reason.
};

/// Records the details anew. Of somebody whose death was recorded, what `details` say of the day is
/// not taken: see `RecordDeath`. `kInvalid` as `DecideAmendment`; `kRefused` by PERSON-1 or
/// PERSON-2; `kConflict` when somebody else amended them meanwhile.
Result<DetailsRecorded> AmendPerson(const identity::Work& work, const AmendPersonCommand& command);

}  // namespace alongside::people
