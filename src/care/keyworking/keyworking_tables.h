// Keyworking's tables: what each of its facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::keyworking {

/// Declares keyworking's events and projections.
void AddKeyworking(journal::Catalogue& catalogue);

}  // namespace alongside::keyworking
