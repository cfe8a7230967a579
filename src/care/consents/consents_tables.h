// The consents' tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::consents {

/// Declares the consents' events and projections.
void AddConsents(journal::Catalogue& catalogue);

}  // namespace alongside::consents
