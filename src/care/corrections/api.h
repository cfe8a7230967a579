// What other modules may ask of corrections.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/corrections/record_line.h"    // IWYU pragma: export
#include "care/corrections/removal.h"        // IWYU pragma: export
#include "care/corrections/removal_links.h"  // IWYU pragma: export
#include "care/corrections/removal_store.h"  // IWYU pragma: export
#include "care/corrections/sorting_store.h"  // IWYU pragma: export
