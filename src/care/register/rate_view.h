// The forms by which a rating is put right and taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/register/rating.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::dsr {

html::Html RatingAmendmentForm(
    const patterns::FormFrame& frame, const GivenRating& rating, const html::Url& withdraw
);
html::Html RatingWithdrawalForm(const patterns::FormFrame& frame, const GivenRating& rating);

}  // namespace alongside::dsr
