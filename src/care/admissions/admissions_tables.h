// The admissions' table: what each of their facts does to it.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::admissions {

/// Declares the admissions' events and projection.
void AddAdmissions(journal::Catalogue& catalogue);

}  // namespace alongside::admissions
