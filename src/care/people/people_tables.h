// The people's tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::people {

/// Declares the people's events and projections.
void AddPeople(journal::Catalogue& catalogue);

}  // namespace alongside::people
