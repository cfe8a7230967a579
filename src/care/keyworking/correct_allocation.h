// Putting an allocation right: amending what was written wrongly, withdrawing what never happened.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct AmendAllocationCommand {
    people::PersonId person;
    AllocationId allocation;
    int seen = 0;
    workforce::PostId worker;
    AllocationRole role{};
    Date from;
    std::optional<Date> to;
    std::string reason;
};
Result<AllocationAmended> AmendAllocation(
    const identity::Work& work, const AmendAllocationCommand& command
);

struct WithdrawAllocationCommand {
    people::PersonId person;
    AllocationId allocation;
    int seen = 0;
    std::string reason;
};
Result<AllocationWithdrawn> WithdrawAllocation(
    const identity::Work& work, const WithdrawAllocationCommand& command
);

}  // namespace alongside::keyworking
