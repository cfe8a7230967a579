// Making a new area: its key, its stream and its first settings.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/governance/governance_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

/// Makes an area, as `init` and `import` do from the command line: there is no area yet in which
/// anybody could be allowed to. `every_area` is a transaction that may write to all areas.
/// `kRefused` (GOV-3) when an area has the code today.
Result<AreaId> CreateArea(
    db::Tx& every_area,
    const identity::Runner& runner,
    const journal::ActorId& actor,
    const AreaDescribed& described
);

/// The same in a transaction of its own.
Result<AreaId> CreateArea(
    db::Database& as_owner,
    const identity::Runner& runner,
    const journal::ActorId& actor,
    const AreaDescribed& described
);

}  // namespace alongside::governance
