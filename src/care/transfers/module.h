// What transfers give to the record and to the web.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/journal/catalogue.h"
#include "platform/site/visit.h"

namespace alongside::transfers {

/// Declares the transfers' events and projections, and what ends an offer that waits. After the
/// modules whose facts it follows: people and the register.
void AddTransfers(journal::Catalogue& catalogue);

std::span<const site::Route> TransferRoutes();

}  // namespace alongside::transfers
