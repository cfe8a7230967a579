// The form that closes an account, and the work that closing leaves, as markup.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/governance/user.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::governance {

/// Somebody whom a user works with, by the area's own reference: whoever runs accounts need not
/// know a name.
struct OpenWorkLine {
    std::string reference;
    Date since;
    enum class Part { kLeads, kSupports } part = Part::kSupports;
    html::Url record;  ///< Empty for who may not open it.
};

/// The form, which first says what stays open.
html::Html ClosingForm(const patterns::FormFrame& frame, const std::vector<OpenWorkLine>& work);

/// What somebody else has to take over from a user.
html::Html OpenWorkPage(const User& user, const std::vector<OpenWorkLine>& work);

}  // namespace alongside::governance
