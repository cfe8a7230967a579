// The contacts' tables: what each of their facts does to them.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::contacts {

/// Declares the contacts' events and projections.
void AddContacts(journal::Catalogue& catalogue);

}  // namespace alongside::contacts
