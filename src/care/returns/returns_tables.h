// The returns' tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::returns {

/// Declares the events and projections of returns.
void AddReturns(journal::Catalogue& catalogue);

}  // namespace alongside::returns
