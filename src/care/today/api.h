// What other modules may ask of today.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/today/today_item.h"   // IWYU pragma: export
#include "care/today/today_store.h"  // IWYU pragma: export
