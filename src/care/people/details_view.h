// The forms by which somebody is added, and by which what we hold of them is changed.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/people/likeness.h"
#include "care/people/people_facts.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::people {

html::Html AddingForm(const patterns::FormFrame& frame);
/// Asks, before somebody is added, whether they are one of those on record. The frame carries all
/// that was typed.
html::Html IsItOneOfThese(
    const patterns::FormFrame& frame, const std::vector<LikelySame>& likely, Date today
);
html::Html DetailsForm(const patterns::FormFrame& frame, const DetailsRecorded& held);

}  // namespace alongside::people
