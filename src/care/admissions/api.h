// What other modules may ask of admissions.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/spell.h"  // IWYU pragma: export
