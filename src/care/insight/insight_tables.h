// The risks' table: what each of their facts does to it.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::insight {

/// Declares the service risks' events and projection.
void AddInsight(journal::Catalogue& catalogue);

}  // namespace alongside::insight
