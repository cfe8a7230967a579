// What other modules may ask of deadlines: values and rules alone.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/deadlines/deadline.h"           // IWYU pragma: export
#include "care/deadlines/ids.h"                // IWYU pragma: export
#include "care/deadlines/review_deadlines.h"   // IWYU pragma: export
#include "care/deadlines/rule.h"               // IWYU pragma: export
#include "care/deadlines/rule_texts.h"         // IWYU pragma: export
#include "care/deadlines/service_deadlines.h"  // IWYU pragma: export
#include "care/deadlines/term.h"               // IWYU pragma: export
