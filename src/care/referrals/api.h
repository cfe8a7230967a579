// What other modules may ask about referrals.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/referrals/referral.h"        // IWYU pragma: export
#include "care/referrals/referral_store.h"  // IWYU pragma: export
