// Finding people on record who may be the one whom somebody is about to add, refer or import.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/people/likeness.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::people {

/// Those who may be the one sought, the likeliest first, each `kMayBeSame` or more. It looks under
/// keys of names, birthdays, NHS number and postcode, so that a slip in one of them does not hide
/// somebody; it leaves out who was told apart from `but_not`, and takes the same few milliseconds
/// however many people there are. `area` is the scope of a whole area.
std::vector<LikelySame> FindLikelySame(
    const db::Reader& tables, const identity::Scope& area, const Sought& sought, int limit = 10
);

}  // namespace alongside::people
