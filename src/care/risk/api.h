// What other modules may ask of risk.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/risk/assess_risk.h"     // IWYU pragma: export
#include "care/risk/assessment.h"      // IWYU pragma: export
#include "care/risk/duty.h"            // IWYU pragma: export
#include "care/risk/risk_store.h"      // IWYU pragma: export
#include "care/risk/set_risk_rules.h"  // IWYU pragma: export
