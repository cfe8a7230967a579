// What adding and amending an account both ask of the tables.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/governance/governance_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

/// `kInvalid` with every field that is wrong, the post's included when there is no such post.
Result<Done> CheckDetails(
    const identity::Work& work, const identity::Scope& scope, const UserRecorded& details
);

/// The refusal of an address that somebody already signs in with.
Error AddressTaken();

}  // namespace alongside::governance
