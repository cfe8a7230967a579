// What other modules may ask of the register, and how they refer somebody to it.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/register/decide_referral.h"  // IWYU pragma: export
#include "care/register/rate_person.h"      // IWYU pragma: export
#include "care/register/rating.h"           // IWYU pragma: export
#include "care/register/refer_person.h"     // IWYU pragma: export
#include "care/register/register_store.h"   // IWYU pragma: export
#include "care/register/stay.h"             // IWYU pragma: export
