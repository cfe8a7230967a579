// The forms by which a review is asked for, prepared, held, followed up and put right.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/reviews/review.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::reviews {

html::Html RequestForm(const patterns::FormFrame& frame, Date today);
html::Html ConsentForm(const patterns::FormFrame& frame, const Review& review, Date today);
html::Html PlanForm(const patterns::FormFrame& frame, const Review& review);
html::Html CancellingForm(const patterns::FormFrame& frame, const Review& review);
html::Html PackForm(const patterns::FormFrame& frame, const Review& review, Date today);
html::Html HoldingForm(
    const patterns::FormFrame& frame, const Review& review, Ceremony ceremony, Date today
);
html::Html RecommendationsForm(const patterns::FormFrame& frame, const Review& review);
html::Html ReportForm(const patterns::FormFrame& frame, const Review& review, Date today);
html::Html QualityForm(const patterns::FormFrame& frame, const Review& review, Date today);
html::Html AmendmentForm(const patterns::FormFrame& frame, const Review& review);
html::Html WithdrawalForm(const patterns::FormFrame& frame, const Review& review);

/// One form for the whole of it, short enough for a telephone at night. `minutes` is the time now.
html::Html LaepForm(const patterns::FormFrame& frame, Ceremony ceremony, Date today, int minutes);
html::Html RootCauseForm(const patterns::FormFrame& frame, Date today);

/// `title-1`: the field of a row of a form.
std::string FieldOfRow(std::string_view field, int row);

}  // namespace alongside::reviews
