// Where somebody can be reached, as far as a reader may know.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "care/contacts/contact.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::contacts {

/// Only what may be shown to that reader. `person` is the scope of a person.
std::vector<Address> AddressesFor(
    const db::Reader& tables, const identity::Scope& person, const Reader& who
);

/// Whether a letter or an e-mail may go there.
MayWrite MayWriteTo(
    const db::Reader& tables, const identity::Scope& person, std::string_view address
);

/// Whether where the young person lives is kept confidential: then no part of it, not even the
/// postcode of their details, is shown beside other things or leaves the service.
bool IsHomeConfidential(const db::Reader& tables, const identity::Scope& person);

}  // namespace alongside::contacts
