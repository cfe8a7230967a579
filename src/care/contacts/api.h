// What other modules may ask of contacts.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/contacts/contact.h"         // IWYU pragma: export
#include "care/contacts/contact_store.h"   // IWYU pragma: export
#include "care/contacts/find_addresses.h"  // IWYU pragma: export
#include "care/contacts/record_contact.h"  // IWYU pragma: export
