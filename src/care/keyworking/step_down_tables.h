// The tables of stepping down: what each of its facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::keyworking {

/// Declares the events and projections of stepping down; `AddKeyworking` calls it.
void AddStepDown(journal::Catalogue& catalogue);

}  // namespace alongside::keyworking
