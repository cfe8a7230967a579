// The meetings' tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::meetings {

/// Declares the meetings' events and projections.
void AddMeetings(journal::Catalogue& catalogue);

}  // namespace alongside::meetings
