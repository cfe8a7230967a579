// What other modules may ask of actions.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/actions/action.h"        // IWYU pragma: export
#include "care/actions/action_store.h"  // IWYU pragma: export
#include "care/actions/find_owner.h"    // IWYU pragma: export
#include "care/actions/raise_action.h"  // IWYU pragma: export
