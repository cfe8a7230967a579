// The crisis tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::crisis {

/// Declares the events and projections of crisis sheets and crises.
void AddCrisis(journal::Catalogue& catalogue);

}  // namespace alongside::crisis
