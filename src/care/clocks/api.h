// What other modules may ask of clocks.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/clocks/clock.h"               // IWYU pragma: export
#include "care/clocks/clock_store.h"         // IWYU pragma: export
#include "care/clocks/conclude_deadlines.h"  // IWYU pragma: export
#include "care/clocks/ids.h"                 // IWYU pragma: export
