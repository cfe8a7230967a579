// The on-call tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::oncall {

/// Declares the events and projections of the on-call list.
void AddOnCall(journal::Catalogue& catalogue);

}  // namespace alongside::oncall
