// Governance's tables: what each of its facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::governance {

/// Declares governance's events and projections.
void AddGovernance(journal::Catalogue& catalogue);

}  // namespace alongside::governance
