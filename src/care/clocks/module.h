// What clocks give to the journal and to the web.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/journal/catalogue.h"
#include "platform/site/visit.h"

namespace alongside::clocks {

/// The events and tables, and what moves the clocks: every module that does must be in the
/// catalogue before.
void AddClocks(journal::Catalogue& catalogue);

std::span<const site::Route> ClockRoutes();

}  // namespace alongside::clocks
