// What other modules may ask of early signals.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/signals/record_signal.h"  // IWYU pragma: export
#include "care/signals/signal.h"         // IWYU pragma: export
#include "care/signals/signal_store.h"   // IWYU pragma: export
