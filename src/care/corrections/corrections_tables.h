// The corrections' table: what each of their facts does to it.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::corrections {

/// Declares the corrections' events and projection.
void AddCorrections(journal::Catalogue& catalogue);

}  // namespace alongside::corrections
