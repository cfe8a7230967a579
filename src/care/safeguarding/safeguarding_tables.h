// Safeguarding's tables: what each of its facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::safeguarding {

/// Declares safeguarding's events and projections, and that the concerns about somebody are erased
/// with their record.
void AddSafeguarding(journal::Catalogue& catalogue);

}  // namespace alongside::safeguarding
