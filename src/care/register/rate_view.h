// The forms by which a rating is given, put right and taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/register/rating.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::dsr {

/// The rating with its day, as a sentence: "Amber since 9 January 2023: …".
std::string RatingInWords(const GivenRating& rating);

/// `current` is the rating that holds today.
html::Html RatingForm(
    const patterns::FormFrame& frame, const std::optional<GivenRating>& current, Date today
);
html::Html RatingAmendmentForm(
    const patterns::FormFrame& frame, const GivenRating& rating, const html::Url& withdraw
);
html::Html RatingWithdrawalForm(const patterns::FormFrame& frame, const GivenRating& rating);

}  // namespace alongside::dsr
