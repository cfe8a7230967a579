// What other modules may ask of reviews.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/reviews/hold_review.h"     // IWYU pragma: export
#include "care/reviews/panel.h"           // IWYU pragma: export
#include "care/reviews/panel_store.h"     // IWYU pragma: export
#include "care/reviews/request_review.h"  // IWYU pragma: export
#include "care/reviews/review.h"          // IWYU pragma: export
#include "care/reviews/review_store.h"    // IWYU pragma: export
#include "care/reviews/review_words.h"    // IWYU pragma: export
