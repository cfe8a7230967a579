// The actions' tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::actions {

/// Declares the actions' events and projections.
void AddActions(journal::Catalogue& catalogue);

}  // namespace alongside::actions
