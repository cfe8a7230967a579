// Agreeing that an entry be removed: the second person's act, which destroys its content.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/corrections/corrections_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::corrections {

struct AgreeToRemovalCommand {
    people::PersonId person;
    RemovalId removal;
    int seen = 0;  ///< How many entries would go, as shown to whoever agrees.
};
/// Destroys the content of the entry, and of those that go with it. The journal then holds that it
/// was removed, and why: its actor is who agreed, `agreed_by` who asked. `kConflict` when more or
/// fewer entries would go than were seen; `kRefused` by CORR-4, CORR-5, by CORR-7 when the entry
/// would leave them with somebody else's NHS number or reference, by CORR-8 when it is gone
/// already.
Result<RemovalAgreed> AgreeToRemoval(
    const identity::Work& work, const AgreeToRemovalCommand& command
);

}  // namespace alongside::corrections
