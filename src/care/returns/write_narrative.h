// Writing the words of a return: successes, development, challenges.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/returns/quarter.h"
#include "care/returns/return_inputs.h"
#include "care/returns/returns_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::returns {

struct WriteNarrativeCommand {
    Quarter quarter;
    int seen = 0;  ///< The version of the return that the writer was shown.
    Narrative narrative;
};

/// Records the words, under the rules of `DecideNarrative`. `kConflict` when somebody wrote
/// meanwhile.
Result<NarrativeWritten> WriteNarrative(
    const identity::Work& work, const WriteNarrativeCommand& command
);

}  // namespace alongside::returns
