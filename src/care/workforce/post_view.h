// The forms that open, change and close a post.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/workforce/post.h"
#include "care/workforce/workforce_facts.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::workforce {

html::Html PostOpeningForm(const patterns::FormFrame& frame);
/// `held` is what is held of the post so far.
html::Html PostAmendmentForm(const patterns::FormFrame& frame, const PostRecorded& held);
html::Html PostClosingForm(const patterns::FormFrame& frame, Date today);

}  // namespace alongside::workforce
