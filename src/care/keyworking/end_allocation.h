// Ending a worker's part.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct EndAllocationCommand {
    people::PersonId person;
    AllocationId allocation;
    int seen = 0;
    Date ended_on;
};

/// As `DecideEnd`, and not while a hand-over of the lead waits: `CheckNoHandoverWaits`.
Result<AllocationEnded> EndAllocation(
    const identity::Work& work, const EndAllocationCommand& command
);

}  // namespace alongside::keyworking
