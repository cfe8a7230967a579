// Lists of accounts and the forms about one, as markup.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/governance/user.h"
#include "platform/html/html.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::governance {

/// A role as people say it.
std::string InWords(Role role);

/// The page of a user's account that does `act`: amend, close, work, password.
html::Url PageOf(const UserId& user, std::string_view act);

/// A user, and whoever is named at the post that they hold.
struct ListedUser {
    User user;
    std::string post;  ///< Empty when they hold none.
};

/// Open accounts, and those that were closed folded away.
html::Html UserList(const std::vector<ListedUser>& users);

/// The form that makes an account, with a first password. `posts` are those to choose from.
html::Html NewUserForm(
    const patterns::FormFrame& frame, const std::vector<patterns::Choice>& posts
);
html::Html UserAmendmentForm(
    const patterns::FormFrame& frame, const User& user, const std::vector<patterns::Choice>& posts
);

}  // namespace alongside::governance
