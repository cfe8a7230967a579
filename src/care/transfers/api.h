// What other modules may ask about handing somebody over.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/transfers/find_areas.h"      // IWYU pragma: export
#include "care/transfers/transfer.h"        // IWYU pragma: export
#include "care/transfers/transfer_store.h"  // IWYU pragma: export
