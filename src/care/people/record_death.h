// Recording that somebody died, what was done after it, and taking it back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::people {

struct RecordDeathCommand {
    PersonId person;
    int seen = 0;         ///< The version of who they are.
    DeathRecorded death;  ///< Without its id.
};

/// Records a death, or another day of one. From then on `HasDied`, and every count and list takes
/// the day from here. `kInvalid` as `DecideDeath`.
Result<DeathRecorded> RecordDeath(const identity::Work& work, const RecordDeathCommand& command);

struct TakeDeathStepCommand {
    PersonId person;
    DeathStepDone step;  ///< Without the id of the death.
};

/// Ticks off something on the checklist; said again, the later counts. As `DecideDeathStep`.
Result<DeathStepDone> TakeDeathStep(
    const identity::Work& work, const TakeDeathStepCommand& command
);

struct UndoDeathCommand {
    PersonId person;
    int seen = 0;
    std::string reason;
};

/// Takes back a death that was recorded by mistake: what the details say counts again. When it
/// stood in the details alone, it is taken out of them.
Result<DeathUndone> UndoDeath(const identity::Work& work, const UndoDeathCommand& command);

}  // namespace alongside::people
