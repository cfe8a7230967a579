// What other modules may ask of safeguarding.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/safeguarding/concern.h"        // IWYU pragma: export
#include "care/safeguarding/concern_store.h"  // IWYU pragma: export
#include "care/safeguarding/find_concern.h"   // IWYU pragma: export
#include "care/safeguarding/ids.h"            // IWYU pragma: export
