// The register board's tables: derived from the facts of several modules.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::overview {

/// Declares the board: a derivation settled once for each stream that a transaction touched.
void AddBoard(journal::Catalogue& catalogue);

}  // namespace alongside::overview
