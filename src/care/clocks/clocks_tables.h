// What clocks give to the journal: their events and tables.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::clocks {

/// The events and tables alone. What moves the clocks is declared apart, once every module that
/// moves them is there: `AddClocks`, in module.h.
void AddClockTables(journal::Catalogue& catalogue);

}  // namespace alongside::clocks
