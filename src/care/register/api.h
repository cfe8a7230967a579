// What other modules may ask of the register.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/register/rating.h"          // IWYU pragma: export
#include "care/register/register_store.h"  // IWYU pragma: export
#include "care/register/stay.h"            // IWYU pragma: export
