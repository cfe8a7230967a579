// What other modules may ask of crises.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/crisis/crisis_store.h"   // IWYU pragma: export
#include "care/crisis/find_calls.h"     // IWYU pragma: export
#include "care/crisis/find_standing.h"  // IWYU pragma: export
#include "care/crisis/sheet.h"          // IWYU pragma: export
#include "care/crisis/standing.h"       // IWYU pragma: export
