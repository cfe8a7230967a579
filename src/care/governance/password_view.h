// Fields and forms for passwords, as markup. What was typed into one is never written back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/governance/user.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::governance {

/// A new password, at field `password`, with the rules for one. `advice` may be empty.
html::Html NewPasswordField(
    const patterns::FormState& state, std::string label, std::string advice = {}
);

/// The form on which an administrator sets somebody's password.
html::Html UserPasswordForm(const patterns::FormFrame& frame);

/// One's own account, and the form that changes one's password.
html::Html OwnAccount(const patterns::FormFrame& frame, const User& user);

}  // namespace alongside::governance
