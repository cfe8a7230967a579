// What other modules may ask of consents.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/consents/consent.h"         // IWYU pragma: export
#include "care/consents/consent_store.h"   // IWYU pragma: export
#include "care/consents/find_sharing.h"    // IWYU pragma: export
#include "care/consents/record_consent.h"  // IWYU pragma: export
