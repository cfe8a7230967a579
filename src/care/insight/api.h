// What other modules may ask of insight.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/insight/risk.h"        // IWYU pragma: export
#include "care/insight/risk_store.h"  // IWYU pragma: export
