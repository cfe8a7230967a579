// The register's tables: what each of its facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::dsr {

/// Declares the register's events and projections.
void AddRegister(journal::Catalogue& catalogue);

}  // namespace alongside::dsr
