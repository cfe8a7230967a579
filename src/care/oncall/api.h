// What other modules may ask of the on-call list: who is on call now, and the list of some days.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/oncall/find_cover.h"    // IWYU pragma: export
#include "care/oncall/oncall_store.h"  // IWYU pragma: export
#include "care/oncall/shift.h"         // IWYU pragma: export
