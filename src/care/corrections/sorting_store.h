// Reads what waits in a record for somebody to say whose it is.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/corrections/same_person.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::corrections {

/// What was recorded while the scope's person was one with another, and nobody has sorted yet. An
/// entry may have been removed since: then there is nothing left to sort of it.
std::vector<EntryToSort> ListEntriesToSort(const db::Reader& tables, const identity::Scope& person);

}  // namespace alongside::corrections
