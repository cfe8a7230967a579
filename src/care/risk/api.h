// What other modules may ask of risk.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/risk/assessment.h"      // IWYU pragma: export
#include "care/risk/duty.h"            // IWYU pragma: export
#include "care/risk/risk_store.h"      // IWYU pragma: export
#include "care/risk/set_risk_rules.h"  // IWYU pragma: export
