// What other modules may ask of governance.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/governance/account_store.h"     // IWYU pragma: export
#include "care/governance/actor_name_store.h"  // IWYU pragma: export
#include "care/governance/area_store.h"        // IWYU pragma: export
#include "care/governance/create_area.h"       // IWYU pragma: export
#include "care/governance/user.h"              // IWYU pragma: export
