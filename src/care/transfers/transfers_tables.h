// The transfers' tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::transfers {

/// Declares the transfers' events and projections.
void AddTransfers(journal::Catalogue& catalogue);

}  // namespace alongside::transfers
