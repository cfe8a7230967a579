// The tables of risk: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::risk {

/// Declares the events and projections of risk.
void AddRiskTables(journal::Catalogue& catalogue);

}  // namespace alongside::risk
