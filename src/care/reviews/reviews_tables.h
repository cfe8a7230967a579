// What reviews give to the journal: their events and tables.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::reviews {

void AddReviews(journal::Catalogue& catalogue);

}  // namespace alongside::reviews
