// The workforce's tables: what each of its facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::workforce {

/// Declares the workforce's events and projections.
void AddWorkforce(journal::Catalogue& catalogue);

}  // namespace alongside::workforce
