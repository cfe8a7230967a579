// The tables of early signals: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::signals {

/// Declares the events and projections of early signals.
void AddSignalTables(journal::Catalogue& catalogue);

}  // namespace alongside::signals
