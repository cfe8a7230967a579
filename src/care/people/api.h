// What other modules may ask about people.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/nhs_number.h"     // IWYU pragma: export
#include "care/people/people_store.h"   // IWYU pragma: export
#include "care/people/person.h"         // IWYU pragma: export
#include "care/people/person_store.h"   // IWYU pragma: export
#include "care/people/sole_identity.h"  // IWYU pragma: export
#include "care/people/subject_store.h"  // IWYU pragma: export
