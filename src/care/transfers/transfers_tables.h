// The transfers' tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::transfers {

/// Declares the transfers' events and projections; `AddTransfers` calls it.
void AddTransferTables(journal::Catalogue& catalogue);

}  // namespace alongside::transfers
