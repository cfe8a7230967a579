// The forms by which somebody is added, and by which what we hold of them is changed.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/people_facts.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::people {

html::Html AddingForm(const patterns::FormFrame& frame);
html::Html DetailsForm(const patterns::FormFrame& frame, const DetailsRecorded& held);

}  // namespace alongside::people
