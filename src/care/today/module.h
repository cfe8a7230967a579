// What today gives to the journal and to the web.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/journal/catalogue.h"
#include "platform/site/visit.h"

namespace alongside::today {

/// The rows and counters, kept up to date with every module that they are read from.
void AddToday(journal::Catalogue& catalogue);

std::span<const site::Route> TodayRoutes();

}  // namespace alongside::today
