// Saying who looks after an area's concerns.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/safeguarding/concern.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::safeguarding {

struct NameLeadsCommand {
    int seen = 0;
    LeadsNamed named;
};

/// Records who is named, whole. `kInvalid` at the field: somebody who has no open account of the
/// area or may not handle concerns, too many days or too few.
Result<LeadsNamed> NameLeads(const identity::Work& work, const NameLeadsCommand& command);

}  // namespace alongside::safeguarding
