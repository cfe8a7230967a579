// What other modules may ask of admissions.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/admission.h"        // IWYU pragma: export
#include "care/admissions/admission_store.h"  // IWYU pragma: export
#include "care/admissions/legal_status.h"     // IWYU pragma: export
#include "care/admissions/spell.h"            // IWYU pragma: export
#include "care/admissions/stay_store.h"       // IWYU pragma: export
#include "care/admissions/stay_story.h"       // IWYU pragma: export
