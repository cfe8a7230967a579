// The table of EHC plan reviews: what each of their facts does to it.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::keyworking {

/// Declares the events and the projection; `AddKeyworking` calls it.
void AddEhcReviews(journal::Catalogue& catalogue);

}  // namespace alongside::keyworking
