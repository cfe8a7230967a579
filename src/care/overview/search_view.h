// The people that a search found.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/people/ids.h"
#include "care/register/ids.h"
#include "platform/base/date.h"
#include "platform/base/sensitive.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::overview {

struct FoundPerson {
    people::PersonId id;
    Sensitive<std::string> name;
    Date born;
    std::string reference;
    std::string locality;                   ///< Empty when not known.
    std::optional<dsr::Standing> standing;  ///< Nothing when they are not on the register.
};

struct SearchView {
    Sensitive<std::string> typed;
    std::vector<FoundPerson> people;
    Date today;
    html::Url next;  ///< The next page of results; empty on the last.
    html::Url add;   ///< Empty when the reader may not add anybody.
    std::vector<std::pair<std::string, std::string>> search_fields;
};

html::Html SearchResults(const SearchView& view);

/// What is shown when a search is too old, somebody else's, or nothing was typed: the form, and
/// why.
html::Html SearchAgain(
    const std::vector<std::pair<std::string, std::string>>& search_fields, const std::string& fault
);

}  // namespace alongside::overview
