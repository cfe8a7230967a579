// The referrals' tables, for the catalogue.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::referrals {

void AddReferrals(journal::Catalogue& catalogue);

}  // namespace alongside::referrals
